package org.crosscheck.engine.time;

import org.crosscheck.engine.text.Characters;

/** Tens of years as written: "the 1990s", "'80s", "mid-1970s", "the nineties". */
final class Decades implements Rule {

    @Override
    public String name() {
        return "decade";
    }

    @Override
    public Found find(Words words, int at) {
        if (isApostrophe(words, at) && words.isGlued(at + 1)) {
            int start = start(words.at(at + 1));
            return start < 0 ? null : found(at, at + 2, start);
        }
        String word = words.at(at);
        int tens = WordClass.DECADE.number(word);
        if (tens > 0) {
            return words.isAny(at - 1, "the", "early", "late", "mid") ? found(at, at + 1, 1900 + 10 * tens) : null;
        }
        int start = start(withoutEdge(word));
        boolean age = start >= 0 && word.length() == 3 && !words.isAny(at - 1, "the", "early", "late", "mid");
        return start < 0 || age ? null : found(at, at + 1, start);
    }

    private Found found(int start, int end, int decade) {
        return new Found(start, end, new Fixed(TimeValue.decade(decade), Meaning.Role.OTHER), name());
    }

    private static String withoutEdge(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && Edges.isEdge(word.substring(0, hyphen)) ? word.substring(hyphen + 1) : word;
    }

    /** The first year of "1990s" or "90s", or -1. */
    private static int start(String word) {
        if (!word.endsWith("0s")) {
            return -1;
        }
        String digits = word.substring(0, word.length() - 1);
        int year = Digits.of(digits, 4);
        if (year >= 1400) {
            return year;
        }
        int two = Digits.of(digits, 2);
        return two < 0 ? -1 : two + (two >= 20 ? 1900 : 2000);
    }

    static boolean isApostrophe(Words words, int i) {
        String here = words.at(i);
        return here.length() == 1 && Characters.isApostrophe(here.charAt(0));
    }
}
