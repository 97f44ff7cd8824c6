package org.crosscheck.engine.time;

import java.util.Map;

import org.crosscheck.engine.text.Numeral;
import org.crosscheck.engine.text.Numeral.Form;

/** Quarters and halves of a year: "the third quarter", "fiscal second-quarter", "Q3", "the first half of 2021". */
final class Quarters implements Rule {
    private static final Map<String, YearSlice> SHORT = Map.of(
            "q1", YearSlice.quarter(1),
            "q2", YearSlice.quarter(2),
            "q3", YearSlice.quarter(3),
            "q4", YearSlice.quarter(4),
            "h1", YearSlice.half(1),
            "h2", YearSlice.half(2));

    @Override
    public String name() {
        return "quarter";
    }

    @Override
    public Found find(Words words, int at) {
        YearSlice brief = SHORT.get(words.at(at));
        if (brief != null) {
            return new Found(at, at + 1, YearPart.of(brief), name());
        }
        int from = words.is(at, "the") ? at + 1 : at;
        from = Fiscal.isAdjective(words, from) ? from + 1 : from;
        int number = number(words, from);
        if (number == 0) {
            return null;
        }
        int noun = noun(words, from, number);
        if (words.is(noun, "quarter") && number <= 4) {
            return new Found(at, ofTheYear(words, noun + 1), YearPart.of(YearSlice.quarter(number)), name());
        }
        boolean half = words.is(noun, "half") && number <= 2 && isOfYear(words, noun);
        return half ? new Found(at, ofTheYear(words, noun + 1), YearPart.of(YearSlice.half(number)), name()) : null;
    }

    private static int number(Words words, int at) {
        if (words.isAny(at, "last", "latter") && words.is(at + 1, "half")) {
            return 2;
        }
        Numeral numeral =
                words.isAny(at, "first", "second", "third", "fourth") || words.isNumber(at) ? words.numeral(at) : null;
        return numeral != null && numeral.form() == Form.ORDINAL && numeral.isInt()
                ? numeral.value().intValue()
                : 0;
    }

    private static int noun(Words words, int at, int number) {
        int noun = words.isNumber(at) ? at + 2 : at + 1;
        if (words.isDash(noun) || Fiscal.isAdjective(words, noun)) {
            noun++;
        }
        return noun;
    }

    /** Halves of matches are no halves of years: a year must be near, or a hyphen ("first-half profit"). */
    private static boolean isOfYear(Words words, int half) {
        if (words.isDash(half - 1)) {
            return true;
        }
        int of = words.is(half + 1, "of") ? half + 2 : half + 1;
        return words.is(of, "the") && words.is(of + 1, "year")
                || Years.at(words, of) != null
                || Fiscal.isAdjective(words, of)
                || words.isAny(of, "last", "this", "next") && words.is(of + 1, "year");
    }

    private static int ofTheYear(Words words, int at) {
        return words.is(at, "of") && words.is(at + 1, "the") && words.is(at + 2, "year") ? at + 3 : at;
    }
}
