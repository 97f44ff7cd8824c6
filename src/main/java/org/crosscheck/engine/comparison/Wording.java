package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Spelling;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/**
 * A claim's words one by one, contracted ones written out, without marks, case and the outlet's insertions in square brackets;
 * of a longer claim the first {@value #MOST}.
 *
 * @param forms in lower case, as America spells them
 * @param spans where they stand in the article
 */
record Wording(List<String> forms, List<Span> spans, List<String> words) {
    static final int MOST = 400;

    static Wording of(Claim claim) {
        return of(claim, Text.tokens(claim.words()));
    }

    /** @param tokens of the claim's exact words */
    static Wording of(Claim claim, List<Token> tokens) {
        Wording wording = new Wording(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int depth = 0;
        for (Token token : tokens) {
            depth = Math.max(0, depth + (token.is('[') ? 1 : token.is(']') ? -1 : 0));
            if (wording.size() < MOST && depth == 0 && (token.isWord() || token.kind() == Token.Kind.NUMBER)) {
                wording.add(token, claim.span().start());
            }
        }
        return wording;
    }

    private void add(Token token, int offset) {
        Span span = new Span(offset + token.start(), offset + token.end());
        for (String word : Contractions.of(token.lower().replace('\u2019', '\''))) {
            forms.add(Spelling.american(word));
            spans.add(span);
            words.add(token.text());
        }
    }

    int size() {
        return forms.size();
    }

    /** The words from {@code start} to {@code end}, as written; a contracted one once. */
    String in(int start, int end) {
        return IntStream.range(start, end)
                .filter(i -> i == start || !spans.get(i).equals(spans.get(i - 1)))
                .mapToObj(i -> (i > start && !isAttached(words.get(i)) ? " " : "") + words.get(i))
                .collect(Collectors.joining());
    }

    /** "Putin’s" is two. */
    private static boolean isAttached(String word) {
        return word.charAt(0) == '\'' || word.charAt(0) == '\u2019';
    }

    /** Where they stand in the article; null when there are none. */
    Span span(int start, int end) {
        return start == end ? null : spans.get(start).to(spans.get(end - 1));
    }
}
