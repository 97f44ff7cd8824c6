package org.crosscheck.engine.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.crosscheck.engine.text.Paragraph;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/**
 * The turns of an interview or a transcript: paragraphs that open with who speaks and a colon ("LEE: We will.", "Ann Lee:
 * We will."). Only labels that come again, and stand beside another's turn, are speakers'. Immutable.
 */
final class Turns {
    static final String RULE = "turn";
    private static final int LONGEST_LABEL = 6;
    private static final int TWICE = 2;

    private final Map<Integer, Label> labels;

    /**
     * Who speaks in a paragraph.
     *
     * @param words as written
     * @param colon where the colon stands that ends them
     */
    private record Label(String words, Span span, Span colon) {
        boolean isName() {
            boolean capitals = words.equals(words.toUpperCase(Locale.ROOT));
            return capitals || words.indexOf(' ') > 0 || People.isPerson(words.toLowerCase(Locale.ROOT));
        }
    }

    private Turns(Map<Integer, Label> labels) {
        this.labels = labels;
    }

    static Turns of(Text text) {
        Map<Integer, Label> all = new HashMap<>();
        for (int i = 0; i < text.paragraphs().size(); i++) {
            Label label = label(text, text.paragraphs().get(i));
            if (label != null && label.isName()) {
                all.put(i, label);
            }
        }
        Map<String, Long> counts =
                all.values().stream().collect(Collectors.groupingBy(Label::words, Collectors.counting()));
        all.values().removeIf(label -> counts.get(label.words()) < TWICE);
        Map<Integer, Label> turns = new HashMap<>();
        all.forEach((paragraph, label) -> {
            if (isAnother(all.get(paragraph - 1), label) || isAnother(all.get(paragraph + 1), label)) {
                turns.put(paragraph, label);
            }
        });
        return new Turns(turns);
    }

    private static boolean isAnother(Label neighbour, Label label) {
        return neighbour != null && !neighbour.words().equals(label.words());
    }

    /** The words before the paragraph's first colon, if they may name somebody; else null. */
    private static Label label(Text text, Paragraph paragraph) {
        int first = paragraph.firstToken();
        int last = Math.min(paragraph.endToken() - 1, first + LONGEST_LABEL);
        for (int i = first; i < last; i++) {
            Token token = text.tokens().get(i);
            if (token.is(':')) {
                Span words = i == first
                        ? null
                        : text.tokens()
                                .get(first)
                                .span()
                                .to(text.tokens().get(i - 1).span());
                return words == null ? null : new Label(words.in(text.source()), words, token.span());
            }
            if (token.isWord() ? !token.isCapitalised() : !token.is('.')) {
                return null;
            }
        }
        return null;
    }

    boolean holds(Line line) {
        return labels.containsKey(line.paragraph());
    }

    /** Claims a line of a turn, the reports in it as passed on by who speaks. */
    void read(Sheet sheet) {
        Line line = sheet.line;
        Label label = labels.get(line.paragraph());
        int start = 0;
        while (start < line.size()
                && line.item(start).span().start() < label.colon().end()) {
            start++;
        }
        start = afterStageDirection(line, start);
        int end = ClauseEnd.trimmed(line, line.size());
        if (start < end) {
            sheet.claim(new Content(start, end, RULE), label.span(), label.colon(), Quotation.Standing.STATED);
            NestedReports.read(sheet);
        }
    }

    /** Past "(Laughs)". */
    private static int afterStageDirection(Line line, int start) {
        if (line.tag(start) != Tag.OPEN) {
            return start;
        }
        int at = start;
        while (at < line.size() && line.tag(at) != Tag.CLOSE) {
            at++;
        }
        return at + 1;
    }

    /** Makes one quotation of the lines of each turn. */
    static void join(List<Draft> drafts) {
        int open = -1;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (!draft.rule().equals(RULE)) {
                continue;
            }
            if (open >= 0 && drafts.get(open).paragraph() == draft.paragraph()) {
                drafts.set(open, drafts.get(open).with(draft));
                drafts.remove(i--);
            } else {
                open = i;
            }
        }
    }
}
