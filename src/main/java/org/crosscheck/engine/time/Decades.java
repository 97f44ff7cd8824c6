package org.crosscheck.engine.time;

/** Tens of years as written: "the 1990s", "'80s", "mid-1970s", "the nineties". */
final class Decades implements Rule {

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
        if (!words.is(number + 1, "s") || !words.isGlued(number + 1)) {
            return null;
        }
        int start = start(words, number, marked || isFramed(words, at));
        return start < 0 ? null : found(at, number + 2, start);
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

    private static int start(Words words, int number, boolean framed) {
        int year = words.digits(number, 4);
        if (year >= 1400 && year % 10 == 0) {
            return year;
        }
        int two = words.digits(number, 2);
        return framed && two >= 0 && two % 10 == 0 ? two + (two >= 20 ? 1900 : 2000) : -1;
    }
}
