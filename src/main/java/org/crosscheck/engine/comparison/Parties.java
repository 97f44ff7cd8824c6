package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.engine.quantity.Singular;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;
import org.crosscheck.engine.text.WordList;

/** The parties of {@code parties.txt} that quarrel: police and organisers, army and rebels. Thread-safe. */
final class Parties {
    private static final Map<String, List<Called>> BY_FIRST_WORD = read();

    private Parties() {}

    /**
     * What a party of a quarrel is called.
     *
     * @param words with spaces round them
     * @param one whether it is the one party, not the other
     */
    private record Called(String words, int quarrel, boolean one) {}

    private static Map<String, List<Called>> read() {
        Map<String, List<Called>> called = new HashMap<>();
        List<List<String>> rows = WordList.shipped("comparison/parties.txt").rows();
        for (int i = 0; i < rows.size(); i++) {
            add(called, rows.get(i).get(0), i, true);
            add(called, rows.get(i).get(1), i, false);
        }
        return called;
    }

    private static void add(Map<String, List<Called>> called, String party, int quarrel, boolean one) {
        for (String name : party.split(", ")) {
            String words = spaced(name);
            if (!words.isBlank()) {
                called.computeIfAbsent(firstWord(words, 0), none -> new ArrayList<>())
                        .add(new Called(words, quarrel, one));
            }
        }
    }

    /** The word after a space. */
    private static String firstWord(String words, int space) {
        return words.substring(space + 1, words.indexOf(' ', space + 1));
    }

    private static String spaced(String words) {
        StringBuilder spaced = new StringBuilder(" ");
        for (Token token : Text.tokens(words)) {
            if (token.isWord()) {
                spaced.append(Singular.of(token.lower())).append(' ');
            }
        }
        return spaced.toString();
    }

    /**
     * In which quarrels a speaker, as named and described, is of the one party, and in which of the other.
     *
     * @param one bits of quarrels
     * @param other bits of quarrels
     */
    record Sides(BitSet one, BitSet other) {

        static Sides of(Speaker speaker) {
            Sides named = named(spaced(described(speaker)));
            BitSet both = (BitSet) named.one.clone();
            both.and(named.other);
            named.one.andNot(both);
            named.other.andNot(both);
            return named;
        }

        /** The same with the quarrels of which both parties are named. */
        private static Sides named(String words) {
            Sides sides = new Sides(new BitSet(), new BitSet());
            for (int space = 0; space + 1 < words.length(); space = words.indexOf(' ', space + 1)) {
                for (Called party : BY_FIRST_WORD.getOrDefault(firstWord(words, space), List.of())) {
                    if (words.startsWith(party.words, space)) {
                        (party.one ? sides.one : sides.other).set(party.quarrel);
                    }
                }
            }
            return sides;
        }

        /** Whether the two are of two parties that quarrel. */
        boolean areOpposedTo(Sides that) {
            return one.intersects(that.other) || other.intersects(that.one);
        }
    }

    private static String described(Speaker speaker) {
        return speaker.role() == null ? speaker.name() : speaker.name() + ", " + speaker.role();
    }
}
