package org.crosscheck.engine.comparison;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.crosscheck.engine.name.Spellings;

/** How the speakers of two claims stand to each other, as far as their names tell. */
enum Relation {
    SAME,
    /** Of one country, or one the other's body or spokesman. */
    ONE_SIDE,
    /** Of two countries, or of two parties that quarrel. */
    TWO_SIDES,
    OTHER,
    /** One of them is not known. */
    UNKNOWN;

    static Relation of(Speaker a, Speaker b) {
        if (a == null || b == null) {
            return UNKNOWN;
        }
        boolean bothNamed = a.kind() != null && b.kind() != null;
        boolean same = bothNamed
                ? Spellings.compare(a.name(), a.kind(), b.name(), b.kind()).isPresent()
                : a.kind() == b.kind() && sameDescription(a.name(), b.name());
        if (same) {
            return SAME;
        } else if (Principal.joins(a, b)) {
            return ONE_SIDE;
        } else if (Parties.areOpposed(a, b)) {
            return TWO_SIDES;
        }
        String one = Nations.of(a);
        String other = Nations.of(b);
        if (one != null && other != null) {
            return one.equals(other) ? ONE_SIDE : TWO_SIDES;
        }
        return bothNamed ? OTHER : UNKNOWN;
    }

    /** "a European official" and "an unnamed European official": the shorter description within the longer. */
    private static boolean sameDescription(String one, String other) {
        Set<String> left = new HashSet<>(Terms.forms(one.toLowerCase(Locale.ROOT)));
        Set<String> right = new HashSet<>(Terms.forms(other.toLowerCase(Locale.ROOT)));
        return left.size() <= right.size()
                ? !left.isEmpty() && right.containsAll(left)
                : !right.isEmpty() && left.containsAll(right);
    }
}
