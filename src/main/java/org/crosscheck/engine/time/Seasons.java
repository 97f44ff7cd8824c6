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
        if (season == null || !isFramed(words, at)) {
            return null;
        }
        return new Found(at, at + 1, YearPart.of(YearSlice.season(season)), name());
    }

    private static boolean isFramed(Words words, int at) {
        int next = words.is(at + 1, "of") ? at + 2 : at + 1;
        if (Years.at(words, next) != null) {
            return true;
        }
        boolean article = words.is(at - 1, "the");
        int before = article ? at - 2 : at - 1;
        before = Edges.isEdge(words.at(before)) ? before - 1 : before;
        boolean framed =
                words.isAny(before, "in", "by", "during", "since", "until", "throughout", "over", "of", "through");
        boolean noun = words.is(at, "fall") || words.is(at, "spring");
        return framed
                        && (!noun || article || words.is(before, "by") || words.is(before, "in"))
                        && !words.is(next - 1, "of")
                        && !words.isWord(at + 1)
                || framed && article && !words.is(at + 1, "of");
    }
}
