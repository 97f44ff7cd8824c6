package org.crosscheck.engine.consistency;

import java.util.List;

/** Tells a slip of the pen from another word or another country's spelling. Stateless. */
final class Slips {
    private static final int SHORTEST = 4;
    /** What differs by one letter and is right both ways: endings of number, sex and country. */
    private static final List<List<String>> BOTH_RIGHT =
            List.of(List.of("er", "or"), List.of("man", "men"), List.of("ise", "ize"), List.of("ce", "se"));

    private Slips() {}

    /** Whether two words in small letters differ by one letter put for another, "mayor" and "major". */
    static boolean isOne(String one, String other) {
        if (one.length() != other.length() || one.length() < SHORTEST || areBothRight(one, other)) {
            return false;
        }
        int apart = 0;
        for (int i = 0; i < one.length(); i++) {
            apart += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return apart == 1;
    }

    private static boolean areBothRight(String one, String other) {
        return BOTH_RIGHT.stream()
                .anyMatch(pair -> one.endsWith(pair.get(0)) && other.endsWith(pair.get(1))
                        || one.endsWith(pair.get(1)) && other.endsWith(pair.get(0)));
    }
}
