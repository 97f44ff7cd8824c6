package org.crosscheck.engine.quotation;

import java.util.Set;

import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/**
 * Marks lost in scraping: words in the first person with a frame behind them ("We are leaving, he said.") are probably
 * verbatim, and so are sentences in the first person that follow them. Stateless.
 */
final class LostMarks {
    private static final Set<String> FIRST_PERSON =
            Set.of("i", "we", "my", "our", "us", "me", "i'm", "we're", "i've", "we've");

    private LostMarks() {}

    /** Claims a line that nobody is reported to say when it goes on in the first person after lost marks. */
    static void read(Sheet sheet) {
        Draft last = sheet.last();
        Line line = sheet.line;
        boolean follows = sheet.previous != null
                && last != null
                && sheet.lastHere() == null
                && sheet.previous.paragraph() == line.paragraph()
                && last.span().end() > sheet.previous.item(0).span().start();
        int end = ClauseEnd.trimmed(line, line.size());
        if (follows && end > 1 && areLost(sheet.text.text(), last) && isFirstPerson(line, end)) {
            sheet.claim(new Content(0, end, "lost-marks"), last.speaker(), null, Quotation.Standing.STATED);
        }
    }

    private static boolean isFirstPerson(Line line, int end) {
        for (int i = 0; i < end; i++) {
            if (FIRST_PERSON.contains(line.word(i)) && !line.item(i).acronym()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a quotation without marks stands before its frame and speaks in the first person. */
    static boolean areLost(Text text, Draft draft) {
        if (draft.rule().equals(Turns.RULE)) {
            return draft.fragments().isEmpty();
        }
        boolean before = draft.rule().startsWith("quote-") || draft.rule().equals("lost-marks");
        return before && draft.kind() == Quotation.Kind.INDIRECT && speaksInFirstPerson(text, draft.span());
    }

    private static boolean speaksInFirstPerson(Text text, Span span) {
        for (int i = text.tokenAt(span.start()); i < text.tokens().size(); i++) {
            Token token = text.tokens().get(i);
            if (token.start() >= span.end()) {
                return false;
            }
            if (FIRST_PERSON.contains(token.lower().replace('\u2019', '\''))
                    && !token.text().equals("US")) {
                return true;
            }
        }
        return false;
    }
}
