package org.crosscheck.engine.time;

import java.time.temporal.ChronoUnit;

/** The units of durations and of calendar periods. */
enum Unit {
    SECOND(1, "S", ChronoUnit.SECONDS),
    MINUTE(1, "M", ChronoUnit.MINUTES),
    HOUR(1, "H", ChronoUnit.HOURS),
    DAY(1, "D", ChronoUnit.DAYS),
    WEEKEND(1, "WE", ChronoUnit.WEEKS),
    WEEK(1, "W", ChronoUnit.WEEKS),
    FORTNIGHT(2, "W", ChronoUnit.WEEKS),
    MONTH(1, "M", ChronoUnit.MONTHS),
    QUARTER(3, "M", ChronoUnit.MONTHS),
    YEAR(1, "Y", ChronoUnit.YEARS),
    DECADE(10, "Y", ChronoUnit.YEARS),
    CENTURY(100, "Y", ChronoUnit.YEARS);

    /** How many of {@link #basic} one of these is. */
    final int times;
    /** The letter of TIMEX3 durations. */
    final String letter;
    /** The unit of java.time that this one is counted in. */
    final ChronoUnit basic;

    Unit(int times, String letter, ChronoUnit basic) {
        this.times = times;
        this.letter = letter;
        this.basic = basic;
    }

    /** The unit a word names, singular or plural, or null. */
    static Unit of(String word) {
        Unit one = singular(word);
        return one == null ? plural(word) : one;
    }

    static Unit singular(String word) {
        return named(WordClass.UNIT.of(word));
    }

    static Unit plural(String word) {
        return named(WordClass.UNITS.of(word));
    }

    private static Unit named(String name) {
        return name == null ? null : valueOf(name);
    }

    boolean isShorterThanDay() {
        return compareTo(DAY) < 0;
    }

    /** "P" or "PT", as TIMEX3 writes it. */
    String prefix() {
        return isShorterThanDay() ? "PT" : "P";
    }

    /** The letter for an unknown number of these: quarters and decades keep their own. */
    String vagueLetter() {
        return switch (this) {
            case QUARTER -> "Q";
            case DECADE -> "E";
            case CENTURY -> "C";
            default -> letter;
        };
    }
}
