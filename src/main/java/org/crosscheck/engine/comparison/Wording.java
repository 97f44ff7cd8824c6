package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.engine.text.Characters;
import org.crosscheck.engine.text.Numerals;
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
 * @param prints a bit for each form
 */
record Wording(List<String> forms, List<Span> spans, List<String> words, long prints) {
    static final int MOST = 400;

    static Wording of(Claim claim) {
        return of(claim, Text.tokens(claim.words()));
    }

    /** @param tokens of the claim's exact words */
    static Wording of(Claim claim, List<Token> tokens) {
        Wording wording = new Wording(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), 0);
        int depth = 0;
        for (Token token : tokens) {
            depth = Math.max(0, depth + (token.is('[') ? 1 : token.is(']') ? -1 : 0));
            if (wording.size() < MOST && depth == 0 && (token.isWord() || token.kind() == Token.Kind.NUMBER)) {
                wording.add(token, claim.span().start());
            }
        }
        return new Wording(wording.forms, wording.spans, wording.words, prints(wording.forms));
    }

    /** Of a hash's product with the golden ratio the upper bits are mixed best. */
    private static long prints(List<String> forms) {
        long prints = 0;
        for (String form : forms) {
            prints |= 1L << (form.hashCode() * 0x9E3779B9 >>> Integer.SIZE - 6);
        }
        return prints;
    }

    /** Whether this may have every word of another: of most that have not, bits tell it. */
    boolean mayHaveWordsOf(Wording other) {
        return (other.prints & ~prints) == 0;
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
        StringBuilder text = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (i == start || !spans.get(i).equals(spans.get(i - 1))) {
                text.append(i > start && !isAttached(words.get(i)) ? " " : "").append(words.get(i));
            }
        }
        return text.toString();
    }

    /** Whether a number may stand from {@code start} to {@code end}; quicker than to look for one. */
    boolean mayHaveNumber(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Numerals.mayHave(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    boolean hasCapital(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Characters.hasCapital(words.get(i))) {
                return true;
            }
        }
        return false;
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
