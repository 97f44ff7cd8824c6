package org.crosscheck.intake.format;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

import org.crosscheck.intake.Document;
import org.crosscheck.intake.Header;
import org.crosscheck.intake.UnreadableException;

/**
 * An article in Markdown (CommonMark). What it says of itself may stand before it, as in plain text, or as front matter between
 * two lines of hyphens. Thread-safe.
 */
final class Markdown {
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A\\s*---\\R((?:[\\w -]{1,40}:.*\\R)+)---\\s*\\R");

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(false).build();

    private Markdown() {}

    static Document read(String text, List<String> notices) throws UnreadableException {
        Matcher front = FRONT_MATTER.matcher(text);
        Header header = front.find()
                ? Header.of(unquoted(front.group(1)) + "\n" + text.substring(front.end()), notices)
                : Header.of(text, notices);
        return Manuscript.of(blocks(header.body()), header.about(), notices);
    }

    /** YAML may put a value between marks. */
    private static String unquoted(String lines) {
        return lines.replaceAll("(?m)^([\\w -]+:\\s*)([\"'])(.*)\\2\\s*$", "$1$3");
    }

    static List<Block> blocks(String text) {
        return HtmlPage.fragment(RENDERER.render(PARSER.parse(text)));
    }
}
