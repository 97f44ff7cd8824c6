package org.crosscheck.engine.time;

/** Parts of days, beside a day or with their preposition: "Friday morning", "in the evening", "at dawn". */
final class DayParts implements Rule {

    @Override
    public String name() {
        return "part of a day";
    }

    @Override
    public Found find(Words words, int at) {
        if (words.isAny(at, "early", "small") && words.is(at + 1, "hours")) {
            return new Found(at, at + 2, new TimeOfDay("TMO", null), name());
        }
        String part = WordClass.PART.of(words.at(at));
        if (part == null || words.is(at + 1, "'s")) {
            return null;
        }
        return isByDay(words, at) || isFramed(words, at)
                ? new Found(at, at + 1, new TimeOfDay("T" + part, null), name())
                : null;
    }

    private static boolean isByDay(Words words, int at) {
        String before = words.at(at - 1);
        int day = words.is(at + 1, "of") || words.is(at + 1, "on") ? at + 2 : at + 1;
        return WordClass.WEEKDAY.has(before)
                || WordClass.DAY.has(before)
                || Edges.isEdge(before) && WordClass.WEEKDAY.has(words.at(at - 2))
                || words.isNumber(at - 1) && WordClass.MONTH.has(words.at(at - 2))
                || WordClass.WEEKDAY.has(words.at(day))
                || WordClass.MONTH.has(words.at(day))
                || words.isNumber(day) && WordClass.MONTH.has(words.at(day + 1));
    }

    private static boolean isFramed(Words words, int at) {
        int before = Edges.isEdge(words.at(at - 1)) ? at - 2 : at - 1;
        if (words.is(before, "the")) {
            return words.isAny(before - 1, "in", "during", "through", "throughout", "into");
        }
        return Frame.BEFORE_PART.has(words.at(before));
    }
}
