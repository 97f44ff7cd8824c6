package org.crosscheck.engine.time;

/** "today", "yesterday", "tomorrow", "the day before yesterday", "tonight", "overnight". */
final class CountedDays implements Rule {

    @Override
    public String name() {
        return "counted day";
    }

    @Override
    public Found find(Words words, int at) {
        String days = WordClass.DAY.of(words.at(at));
        if (days != null) {
            return new Found(at, at + 1, new CountedDay(Integer.parseInt(days)), name());
        }
        String part = WordClass.TONIGHT.of(words.at(at));
        if (part != null) {
            return new Found(at, at + 1, new TimeOfDay("T" + part, new CountedDay(0)), name());
        }
        int from = words.is(at, "the") ? at + 1 : at;
        if (words.is(from, "day") && words.is(from + 1, "before") && words.is(from + 2, "yesterday")) {
            return new Found(at, from + 3, new CountedDay(-2), name());
        }
        boolean after = words.is(from, "day") && words.is(from + 1, "after") && words.is(from + 2, "tomorrow");
        return after ? new Found(at, from + 3, new CountedDay(2), name()) : null;
    }
}
