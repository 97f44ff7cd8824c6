package org.crosscheck.engine.comparison;

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
        return of(Voice.of(a), Voice.of(b));
    }

    /** Either may be null: nobody is known. */
    static Relation of(Voice a, Voice b) {
        if (a == null || b == null) {
            return UNKNOWN;
        } else if (a.isSame(b)) {
            return SAME;
        } else if (a.serves(b) || b.serves(a)) {
            return ONE_SIDE;
        } else if (a.sides().areOpposedTo(b.sides())) {
            return TWO_SIDES;
        } else if (a.nation() != null && b.nation() != null) {
            return a.nation().equals(b.nation()) ? ONE_SIDE : TWO_SIDES;
        }
        return a.isNamed() && b.isNamed() ? OTHER : UNKNOWN;
    }
}
