package org.crosscheck.engine.time;

/** Days with a name: "Christmas", "Good Friday", "last Thanksgiving". */
final class Holidays implements Rule {
    private static final Phrases<Holiday> NAMES = new Phrases<>("time/holidays.txt", row -> Holiday.of(row.get(1)));

    @Override
    public String name() {
        return "holiday";
    }

    @Override
    public Found find(Words words, int at) {
        Shift shift = Shift.of(words.at(at));
        int from = shift == null ? at : at + 1;
        Phrases.Entry<Holiday> named = words.isCapitalised(from) ? NAMES.at(words, from) : null;
        return named == null || isThing(words, from + named.words().size())
                ? null
                : new Found(
                        at,
                        from + named.words().size(),
                        new YearPart(named.meaning(), shift == null ? Shift.NONE : shift),
                        name());
    }

    /** "Easter Island", "Christmas trees". */
    private static boolean isThing(Words words, int at) {
        return words.isCapitalised(at) && words.isWord(at) && !WordClass.knows(words.at(at))
                || Frame.THING.has(words.at(at));
    }
}
