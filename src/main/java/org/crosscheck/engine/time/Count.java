package org.crosscheck.engine.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How many units a duration has.
 *
 * @param number the number, or null where it is vague ("several")
 * @param end one past its last token
 */
record Count(BigDecimal number, int end) {
    private static final List<String> ONES = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, BigDecimal> FRACTIONS = Map.of(
            "half", new BigDecimal("0.5"),
            "1/2", new BigDecimal("0.5"),
            "\u00bd", new BigDecimal("0.5"),
            "1/4", new BigDecimal("0.25"),
            "\u00bc", new BigDecimal("0.25"),
            "3/4", new BigDecimal("0.75"),
            "\u00be", new BigDecimal("0.75"));
    private static final int LONGEST_DIGITS = 9;

    /** The count that begins at {@code at}, or null. */
    static Count at(Words words, int at) {
        Count vague = vague(words, at);
        if (vague != null) {
            return vague;
        }
        BigDecimal digits = words.isNumber(at) ? digits(words.at(at)) : null;
        if (digits != null) {
            return withFraction(words, new Count(digits, at + 1));
        }
        if (words.isAny(at, "a", "an")) {
            return words.is(at + 1, "hundred") ? new Count(BigDecimal.valueOf(100), at + 2) : article(words, at);
        }
        Count spelled = spelled(words, at);
        return spelled == null ? half(words, at) : withFraction(words, spelled);
    }

    private static Count article(Words words, int at) {
        int unit = words.isAny(at + 1, "full", "whole", "single", "further", "additional") ? at + 2 : at + 1;
        return Unit.singular(words.at(unit)) == null ? null : new Count(BigDecimal.ONE, unit);
    }

    private static Count half(Words words, int at) {
        if (!words.is(at, "half")) {
            return null;
        }
        return new Count(FRACTIONS.get("half"), words.isAny(at + 1, "a", "an") ? at + 2 : at + 1);
    }

    private static Count vague(Words words, int at) {
        int from = words.isAny(at, "a", "the", "these", "those") ? at + 1 : at;
        if (words.isAny(from, "several", "few", "many", "some", "numerous", "various")) {
            return new Count(null, words.isAny(from + 1, "more", "dozen", "hundred", "thousand") ? from + 2 : from + 1);
        }
        if (words.is(from, "couple")) {
            boolean more = words.is(from + 1, "more") || words.is(from + 1, "of");
            return new Count(BigDecimal.TWO, more ? from + 2 : from + 1);
        }
        boolean scores = words.isAny(from, "dozens", "scores", "hundreds", "thousands", "tens", "millions");
        return scores && words.is(from + 1, "of") ? new Count(null, from + 2) : null;
    }

    private static Count withFraction(Words words, Count whole) {
        int at = whole.end;
        if (words.is(at, "and") && words.is(at + 1, "a") && words.is(at + 2, "half")) {
            return new Count(whole.number.add(FRACTIONS.get("half")), at + 3);
        }
        if (words.is(at + 1, "/") && words.isNumber(at) && words.isNumber(at + 2)) {
            BigDecimal part = FRACTIONS.get(words.at(at) + "/" + words.at(at + 2));
            return part == null ? whole : new Count(whole.number.add(part), at + 3);
        }
        BigDecimal part = FRACTIONS.get(words.at(at));
        return part == null || words.is(at, "half") ? whole : new Count(whole.number.add(part), at + 1);
    }

    private static Count spelled(Words words, int at) {
        if (words.is(at, "dozen")) {
            return new Count(BigDecimal.valueOf(12), at + 1);
        }
        int value = small(words.at(at));
        if (value < 0) {
            return null;
        }
        int end = at + 1;
        int ones = small(words.at(end));
        if (value >= 20 && value % 10 == 0 && ones > 0 && ones < 10) {
            value += ones;
            end++;
        }
        if (words.is(end, "hundred")) {
            return new Count(BigDecimal.valueOf(100L * value), end + 1);
        }
        if (words.is(end, "dozen")) {
            return new Count(BigDecimal.valueOf(12L * value), end + 1);
        }
        return new Count(BigDecimal.valueOf(value), end);
    }

    /** The number a word or a hyphenated pair of words spells, 0 to 99, or -1. */
    static int small(String word) {
        int ones = ONES.indexOf(word);
        if (ones >= 0) {
            return ones;
        }
        int hyphen = word.indexOf('-');
        int tens = word.isEmpty() ? -1 : TENS.indexOf(hyphen < 0 ? word : word.substring(0, hyphen));
        if (tens < 2) {
            return -1;
        }
        int rest = hyphen < 0 ? 0 : ONES.indexOf(word.substring(hyphen + 1));
        return rest < 0 || rest > 9 ? -1 : 10 * tens + rest;
    }

    /** Digits with grouping and decimals as a number, or null where other letters are glued to them. */
    private static BigDecimal digits(String word) {
        String plain = word.replace(",", "");
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c != '.' && (c < '0' || c > '9')) {
                return null;
            }
        }
        boolean one = plain.indexOf('.') == plain.lastIndexOf('.');
        return one && plain.length() <= LONGEST_DIGITS ? new BigDecimal(plain) : null;
    }
}
