package org.crosscheck.engine.comparison;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.crosscheck.engine.quantity.Singular;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;
import org.crosscheck.engine.text.WordList;

/** The parties of {@code parties.txt} that quarrel: police and organisers, army and rebels. Thread-safe. */
final class Parties {
    private static final List<Quarrel> QUARRELS = WordList.shipped("comparison/parties.txt").rows().stream()
            .map(row -> new Quarrel(words(row.get(0)), words(row.get(1))))
            .toList();

    private Parties() {}

    /** The words of either party, each with spaces round it. */
    private record Quarrel(List<String> one, List<String> other) {

        boolean hasOnOneSide(String speaker) {
            return isOf(speaker, one) && !isOf(speaker, other);
        }

        boolean hasOnTheOther(String speaker) {
            return isOf(speaker, other) && !isOf(speaker, one);
        }

        private static boolean isOf(String speaker, List<String> party) {
            return party.stream().anyMatch(speaker::contains);
        }
    }

    private static List<String> words(String party) {
        return Stream.of(party.split(", ")).map(Parties::spaced).toList();
    }

    private static String spaced(String words) {
        return Text.of(words).tokens().stream()
                .filter(Token::isWord)
                .map(token -> Singular.of(token.lower()))
                .collect(Collectors.joining(" ", " ", " "));
    }

    /**
     * In which quarrels a speaker, as named and described, is of the one party, and in which of the other.
     *
     * @param one bits of quarrels
     * @param other bits of quarrels
     */
    record Sides(BitSet one, BitSet other) {

        static Sides of(Speaker speaker) {
            String words = spaced(described(speaker));
            return new Sides(
                    quarrels(quarrel -> quarrel.hasOnOneSide(words)),
                    quarrels(quarrel -> quarrel.hasOnTheOther(words)));
        }

        private static BitSet quarrels(Predicate<Quarrel> which) {
            BitSet bits = new BitSet();
            IntStream.range(0, QUARRELS.size())
                    .filter(i -> which.test(QUARRELS.get(i)))
                    .forEach(bits::set);
            return bits;
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
