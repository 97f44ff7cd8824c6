package org.crosscheck.report.docx;

import java.io.IOException;

import org.crosscheck.report.page.Look;
import org.crosscheck.report.page.Piece;
import org.crosscheck.report.page.Words;

/** Words as runs of a paragraph: a character style where one fits, what else makes them stand out beside it. */
final class Runs {
    private Runs() {}

    static void write(Words words, Markup out) throws IOException {
        for (Piece piece : words.pieces()) {
            run(piece, out);
        }
    }

    private static void run(Piece piece, Markup out) throws IOException {
        out.raw("<w:r>").raw(properties(piece));
        String[] lines = piece.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.raw("<w:br/>");
            }
            if (!lines[i].isEmpty()) {
                out.raw("<w:t xml:space=\"preserve\">").words(lines[i]).raw("</w:t>");
            }
        }
        out.raw("</w:r>");
    }

    private static String properties(Piece piece) {
        StringBuilder properties = new StringBuilder();
        if (piece.has(Look.CODE)) {
            properties.append("<w:rStyle w:val=\"Hash\"/>");
        } else if (piece.has(Look.SERIF)) {
            properties.append("<w:rStyle w:val=\"ExactWords\"/>");
        }
        // in the order that the schema demands
        properties.append(piece.has(Look.STRONG) ? "<w:b/>" : "");
        properties.append(piece.has(Look.DELETED) ? "<w:strike/>" : "");
        properties.append(colour(piece));
        properties.append(piece.has(Look.SMALL) ? "<w:sz w:val=\"16\"/>" : "");
        properties.append(piece.has(Look.INSERTED) ? "<w:u w:val=\"single\"/>" : "");
        return properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>";
    }

    private static String colour(Piece piece) {
        if (piece.has(Look.QUIET)) {
            return "<w:color w:val=\"5A544B\"/>";
        }
        if (piece.has(Look.MACHINE)) {
            return "<w:color w:val=\"3D5A80\"/>";
        }
        return piece.has(Look.PERSON) ? "<w:color w:val=\"5D3A00\"/>" : "";
    }
}
