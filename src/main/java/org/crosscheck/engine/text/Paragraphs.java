package org.crosscheck.engine.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into paragraphs at its line ends; where lines are cut at a column, only at blank lines. */
final class Paragraphs {
    private static final int FEWEST_LINES_TO_JUDGE = 4;

    private Paragraphs() {}

    static List<Paragraph> of(String text, List<Token> tokens) {
        boolean wrapped = isWrapped(text);
        List<Paragraph> paragraphs = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size()
                    || breaks(text, tokens.get(i - 1).end(), tokens.get(i).start(), wrapped)) {
                Span span = tokens.get(first).span().to(tokens.get(i - 1).span());
                paragraphs.add(new Paragraph(span, first, i));
                first = i;
            }
        }
        return tokens.isEmpty() ? List.of() : List.copyOf(paragraphs);
    }

    private static boolean breaks(String text, int from, int to, boolean wrapped) {
        int lineEnds = 0;
        for (int i = from; i < to; i++) {
            lineEnds += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lineEnds > (wrapped ? 1 : 0);
    }

    /** Whether a third of the single line ends stand in mid-sentence, with a small letter on the next line. */
    private static boolean isWrapped(String text) {
        int lines = 0;
        int cut = 0;
        for (int at = text.indexOf('\n'); at > 0 && at + 1 < text.length(); at = text.indexOf('\n', at + 1)) {
            char before = text.charAt(at - 1);
            char after = text.charAt(at + 1);
            if (before != '\n' && after != '\n') {
                lines++;
                cut += Character.isLowerCase(after) && !Characters.isTerminator(before) ? 1 : 0;
            }
        }
        return lines >= FEWEST_LINES_TO_JUDGE && cut * 3 >= lines;
    }
}
