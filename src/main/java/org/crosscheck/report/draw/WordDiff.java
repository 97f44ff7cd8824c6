package org.crosscheck.report.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.crosscheck.engine.comparison.TellingWords;
import org.crosscheck.engine.text.WordChanges;
import org.crosscheck.engine.text.WordChanges.Change;

/** The words in which two passages differ. */
public final class WordDiff {
    private static final Pattern BETWEEN = Pattern.compile("\\s+");
    private static final int MOST_WORDS = 2000;

    private WordDiff() {}

    /** To which passage a piece belongs. */
    public enum Side {
        BOTH,
        FIRST,
        SECOND
    }

    /**
     * Words in a row that belong to the same side, with single spaces between them.
     *
     * @param weighty whether one side alone has them and a negation, a number, a modal verb or a name is among them
     */
    public record Piece(Side side, String words, boolean weighty) {

        public boolean first() {
            return side == Side.FIRST;
        }

        public boolean second() {
            return side == Side.SECOND;
        }
    }

    /**
     * The pieces of {@code first} and {@code second} in reading order. Words are what stands between white space; marks and
     * capitals make no difference. Of longer passages the first {@value #MOST_WORDS} words are compared.
     */
    public static List<Piece> of(String first, String second) {
        List<String> left = words(first);
        List<String> right = words(second);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Change change : WordChanges.between(cores(left), cores(right))) {
            add(pieces, Side.BOTH, left.subList(at, change.fromA()));
            add(pieces, Side.FIRST, left.subList(change.fromA(), change.toA()));
            add(pieces, Side.SECOND, right.subList(change.fromB(), change.toB()));
            at = change.toA();
        }
        add(pieces, Side.BOTH, left.subList(at, left.size()));
        return pieces;
    }

    private static List<String> cores(List<String> words) {
        return words.stream().map(WordDiff::core).toList();
    }

    /** A word's letters and digits in lower case; the word itself where it has none. */
    private static String core(String word) {
        String core = word.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return core.isEmpty() ? word : core;
    }

    private static List<String> words(String passage) {
        return passage.isBlank()
                ? List.of()
                : BETWEEN.splitAsStream(passage.strip()).limit(MOST_WORDS).toList();
    }

    private static void add(List<Piece> pieces, Side side, List<String> words) {
        if (!words.isEmpty()) {
            String joined = String.join(" ", words);
            pieces.add(new Piece(side, joined, side != Side.BOTH && TellingWords.in(joined)));
        }
    }
}
