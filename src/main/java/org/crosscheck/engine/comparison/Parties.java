package org.crosscheck.engine.comparison;

import java.util.List;
import java.util.stream.Collectors;
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

        boolean divides(String speaker, String opponent) {
            boolean first = isOf(speaker, one) && !isOf(speaker, other) && isOf(opponent, other);
            return first && !isOf(opponent, one);
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

    /** Whether two speakers, as they are named and described, are of two parties that quarrel. */
    static boolean areOpposed(Speaker a, Speaker b) {
        String one = spaced(described(a));
        String other = spaced(described(b));
        return QUARRELS.stream().anyMatch(quarrel -> quarrel.divides(one, other) || quarrel.divides(other, one));
    }

    private static String described(Speaker speaker) {
        return speaker.role() == null ? speaker.name() : speaker.name() + ", " + speaker.role();
    }
}
