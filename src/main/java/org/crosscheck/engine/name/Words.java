package org.crosscheck.engine.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.crosscheck.engine.text.Sentence;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/** A text's tokens with what the lists know of each and what the rest of the text says of its capital. */
final class Words {
    private static final Set<String> OPENERS =
            Set.of(":", "(", "[", "-", "\u2013", "\u2014", "\u2022", "*", ";", "\u2026");

    final Text text;
    final List<Token> tokens;
    final String[] lower;
    final int[] bits;
    private final KnownName[] known;
    private final boolean[] capital;
    private final boolean[] start;
    private final boolean[] headline;
    private final Set<String> seenSmall;
    private final Set<String> seenCapital = new HashSet<>();

    Words(Text text) {
        this.text = text;
        this.tokens = text.tokens();
        int size = tokens.size();
        seenSmall = new HashSet<>(size);
        lower = new String[size];
        bits = new int[size];
        known = new KnownName[size];
        capital = new boolean[size];
        start = new boolean[size];
        headline = new boolean[size];
        for (int i = 0; i < size; i++) {
            look(i);
        }
        for (int i = 0; i < size; i++) {
            known[i] = capital[i] ? KnownNames.at(this, i, size) : null;
        }
        for (Sentence sentence : text.sentences()) {
            markStarts(sentence);
        }
    }

    private void look(int i) {
        Token token = tokens.get(i);
        lower[i] = Letters.bare(token);
        if (token.isWord()) {
            boolean unlisted = lower[i].length() < token.text().length()
                    || Letters.isShouted(token.text()) && isShoutedPronoun(lower[i]);
            bits[i] = unlisted ? 0 : Lexicon.of(lower[i]);
            bits[i] |= Letters.isDouble(token.text()) && isDoubleFirstName(i) ? Lexicon.FIRST_NAME : 0;
            capital[i] = !lower[i].equals(token.text())
                    && Letters.isCapital(token.text())
                    && !Letters.isDescription(token.text())
                    && !isNoName(i, token.text());
            if (!capital[i]) {
                seenSmall.add(lower[i]);
            }
        }
    }

    /** "Mary-Ann", "Jean-Luc". */
    private boolean isDoubleFirstName(int i) {
        int hyphen = lower[i].indexOf('-');
        int both = Lexicon.of(lower[i].substring(0, hyphen)) & Lexicon.of(lower[i].substring(hyphen + 1));
        return bits[i] == 0 && (both & Lexicon.FIRST_NAME) != 0;
    }

    /** "US" and "WHO" are no pronouns. */
    private static boolean isShoutedPronoun(String lower) {
        return lower.equals("us") || lower.equals("who") || lower.equals("it");
    }

    /** "HIV", "X6": capitals that abbreviate a common noun or number a model. */
    private boolean isNoName(int i, String word) {
        return has(i, Lexicon.ABBREVIATION) && Letters.isShouted(word) && KnownNames.of(lower[i]) == null
                || Character.isDigit(word.charAt(word.length() - 1))
                        && word.indexOf('-') < 0
                        && KnownNames.of(lower[i]) == null;
    }

    private void markStarts(Sentence sentence) {
        boolean open = true;
        boolean title = Headline.is(this, sentence);
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            Token token = tokens.get(i);
            if (token.isWord()) {
                start[i] = open || title;
                headline[i] = title;
                open = false;
                if (capital[i] && !start[i]) {
                    seenCapital.add(lower[i]);
                }
            } else {
                open = token.kind() == Token.Kind.QUOTE || OPENERS.contains(token.text());
            }
        }
    }

    /** The longest known name that begins at a token, or null. */
    KnownName known(int i) {
        return known[i];
    }

    /** The longest known name that begins at a token and ends before {@code end}, or null. */
    KnownName known(int i, int end) {
        KnownName longest = known[i];
        return longest == null || i + longest.words().size() <= end ? longest : KnownNames.at(this, i, end);
    }

    int size() {
        return tokens.size();
    }

    boolean has(int i, int mask) {
        return (bits[i] & mask) != 0;
    }

    boolean isWord(int i) {
        return tokens.get(i).isWord();
    }

    boolean isCapital(int i) {
        return capital[i];
    }

    /** Whether a capital here says nothing: first word of a sentence or quotation, or a word of a headline. */
    boolean isStart(int i) {
        return start[i];
    }

    /** Whether it stands in a headline. */
    boolean isHeadline(int i) {
        return headline[i];
    }

    boolean isCommon(int i) {
        return (bits[i] & Lexicon.COMMON) != 0 || (bits[i] & Lexicon.FIRST_NAME) == 0 && Letters.isInflected(lower[i]);
    }

    boolean isSeenSmall(int i) {
        return seenSmall.contains(lower[i]);
    }

    boolean isSeenCapital(int i) {
        return seenCapital.contains(lower[i]);
    }

    boolean is(int i, String word) {
        return i >= 0 && i < lower.length && lower[i].equals(word);
    }

    boolean isPossessive(int i) {
        return i >= 0
                && i < lower.length
                && lower[i].length() == 2
                && lower[i].charAt(1) == 's'
                && isWord(i)
                && !Character.isLetter(lower[i].charAt(0));
    }

    String slice(int from, int to) {
        return text.source()
                .substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
