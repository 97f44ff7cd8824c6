package org.crosscheck.engine.time;

/** Seasons with a preposition or a year: "in the spring", "summer 2019", "by winter". */
final class Seasons implements Rule {

    @Override
    public String name() {
        return "season";
    }

    @Override
    public Found find(Words words, int at) {
        String season = WordClass.SEASON.of(words.at(at));
        boolean stands = season != null && (isOfYear(words, at) || isFramed(words, at));
        return stands ? new Found(at, at + 1, YearPart.of(YearSlice.season(season)), name()) : null;
    }

    private static boolean isOfYear(Words words, int at) {
        return Years.at(words, words.is(at + 1, "of") ? at + 2 : at + 1) != null;
    }

    /** "In the spring", "by summer"; not "the fall of the city", "in spring water", "over fall damage". */
    private static boolean isFramed(Words words, int at) {
        boolean article = words.is(at - 1, "the");
        int before = article ? at - 2 : at - 1;
        before = Edges.isEdge(words.at(before)) ? before - 1 : before;
        if (words.is(at + 1, "of") || !Frame.BEFORE_SEASON.has(words.at(before))) {
            return false;
        }
        boolean otherWord = words.isAny(at, "fall", "spring") && !words.isAny(before, "by", "in");
        return article || !otherWord && !words.isWord(at + 1);
    }
}
