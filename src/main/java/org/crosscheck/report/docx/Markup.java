package org.crosscheck.report.docx;

import java.io.IOException;
import java.io.Writer;

/** Writes XML: markup as it is given, words with what would be markup escaped. */
final class Markup {
    private final Writer out;

    Markup(Writer out) {
        this.out = out;
    }

    /** Well-formed markup, of the writer's own. */
    Markup raw(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    /** Anybody's words. */
    Markup words(String words) throws IOException {
        out.write(escaped(words));
        return this;
    }

    /** The words as they may stand in an element or between double quotes; characters that XML 1.0 does not know are dropped. */
    static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length());
        words.codePoints().filter(Markup::isXml).forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int character) {
        return character == '\t'
                || character == '\n'
                || character >= ' ' && character < Character.MIN_SURROGATE
                || character > Character.MAX_SURROGATE && character < 0xFFFE
                || character >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
