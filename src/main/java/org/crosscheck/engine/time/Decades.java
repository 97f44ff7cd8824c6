package org.crosscheck.engine.time;

/** Tens of years as written: "the 1990s", "'80s", "mid-1970s", "the nineties". */
final class Decades implements Rule {
    /** Below it, "the 40s" may be ages or degrees. */
    private static final int EARLIEST_BARE = 50;

    @Override
    public String name() {
        return "decade";
    }

    @Override
    public Found find(Words words, int at) {
        int tens = WordClass.DECADE.number(words.at(at));
        if (tens > 0) {
            return isFramed(words, at) ? found(at, at + 1, 1900 + 10 * tens) : null;
        }
        boolean marked = words.isApostrophe(at) && words.isGlued(at + 1);
        int number = marked ? at + 1 : at;
        int start = isPlural(words, number) ? start(words, number, marked) : -1;
        return start < 0 ? null : found(at, number + 2, start);
    }

    /** "1990s"; "1990's" where "the" tells it from a year's possessive. */
    private static boolean isPlural(Words words, int number) {
        boolean apostrophe = words.isAny(number + 1, "'s", "\u2019s") && isFramed(words, number);
        return words.isGlued(number + 1) && (words.is(number + 1, "s") || apostrophe);
    }

    /** What tells "the 80s" from a man in his 80s. */
    private static boolean isFramed(Words words, int at) {
        int before = words.isDash(at - 1) ? at - 2 : at - 1;
        return words.is(before, "the")
                || Edges.isEdge(words.at(before)) && !words.isAny(before - 1, "his", "her", "their");
    }

    private Found found(int start, int end, int decade) {
        return new Found(start, end, new Fixed(TimeValue.decade(decade), Meaning.Role.OTHER), name());
    }

    /** The first year, or -1. */
    private static int start(Words words, int number, boolean marked) {
        int year = words.digits(number, 4);
        if (year >= 1400 && year % 10 == 0) {
            return year;
        }
        int two = words.digits(number, 2);
        boolean decade = two >= 0 && two % 10 == 0 && (marked || two >= EARLIEST_BARE && isFramed(words, number));
        return decade ? two + (two >= 20 ? 1900 : 2000) : -1;
    }
}
