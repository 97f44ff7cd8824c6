package org.crosscheck.engine.quotation;

import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Token;

/** The frame of transcripts, a speaker's label in capitals and a colon inside the marks: "LEE: We will." Stateless. */
final class Labels {
    private static final int LONGEST = 4;

    private Labels() {}

    static void read(Sheet sheet) {
        for (int i = 0; i < sheet.line.size(); i++) {
            Run run = sheet.line.item(i).run();
            int colon = run == null ? -1 : colon(sheet.text, run);
            if (colon > 0) {
                Span speaker = sheet.text
                        .tokens()
                        .get(run.firstToken() + 1)
                        .span()
                        .to(sheet.text.tokens().get(colon - 1).span());
                sheet.claim(
                        new Content(i, i + 1, "label"),
                        speaker,
                        sheet.text.tokens().get(colon).span(),
                        Quotation.Standing.STATED);
            }
        }
    }

    /** Index of the colon after a label in capitals, or -1. */
    private static int colon(Reading text, Run run) {
        int end = Math.min(run.endToken(), run.firstToken() + 2 + LONGEST);
        for (int i = run.firstToken() + 1; i < end; i++) {
            Token token = text.tokens().get(i);
            if (token.is(':')) {
                return i > run.firstToken() + 1 ? i : -1;
            }
            if (!token.isWord() || !token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT))) {
                return -1;
            }
        }
        return -1;
    }
}
