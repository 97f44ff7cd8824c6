package org.crosscheck.engine.quantity;

import java.math.BigDecimal;
import java.util.Set;

import org.crosscheck.engine.text.Numeral;
import org.crosscheck.engine.text.Numerals;

/**
 * Numbers as the continent and the SI brochure write them: "€1,50", "3,4 %", "12 345 km", "1'250'000", and the raised
 * point of British print ("88·4m"), "550.000 residents". A comma is a decimal one only, and a plain space groups only, where what stands
 * beside the digits says so. Thread-safe.
 */
final class ContinentalNumber {
    private static final int GROUP = 3;
    private static final int MOST_GROUPS = 5;
    /** The no-break, figure, thin and narrow no-break spaces, which nobody sets between two numbers. */
    private static final String TIED_SPACES = "\u00a0\u2007\u2009\u202f";

    /** "At 10 200 people gathered": a time before a count. */
    private static final Set<String> BEFORE_TIMES = Set.of("at", "by", "on", "since", "until", "till", "of", "in");

    private static final Set<String> RATES = Set.of("per", "a", "an", "each", "every", "/");

    private ContinentalNumber() {}

    /** The number of that kind that begins at a lexeme, or null. */
    static Numeral at(Line line, int at) {
        if (!line.isDigits(at) || !line.has(at + 1)) {
            return null;
        }
        if (isGroupedByPoint(line, at)) {
            return scaled(line, at, at + 1, line.text(at).replace(".", ""));
        }
        if (line.isDigits(at + 1)) {
            return grouped(line, at, groupsEnd(line, at));
        }
        String mark = line.text(at + 1);
        boolean joined = mark.length() == 1 && line.touches(at + 1) && line.touches(at + 2) && line.isDigits(at + 2);
        if (!joined) {
            return null;
        }
        return switch (mark.charAt(0)) {
            case ',' -> decimal(line, at, isDecimalComma(line, at));
            case '\u00b7' -> decimal(line, at, isPlain(line, at) && !line.is(at + GROUP, "^"));
            case '\'', '\u2019' -> apostrophes(line, at);
            default -> null;
        };
    }

    /** "550.000 residents", "£10.000", "8.958 people": nobody counts heads or money to the thousandth. */
    private static boolean isGroupedByPoint(Line line, int at) {
        String digits = line.text(at);
        int point = digits.indexOf('.');
        boolean threes = point > 0
                && point <= GROUP
                && digits.length() == point + 1 + GROUP
                && digits.charAt(0) != '0'
                && digits.indexOf(',') < 0;
        return threes && (isCount(line, at + 1) || digits.endsWith(".000") && Units.signBefore(line, at) != null);
    }

    /** A plural that is no measure, and no rate either ("2.345 children per woman"). */
    private static boolean isCount(Line line, int at) {
        return line.isPlural(at)
                && !line.isCapitalised(at)
                && Units.measureAt(line, at) == null
                && Units.moneyAt(line, at) == null
                && !RATES.contains(line.lower(at + 1));
    }

    private static Numeral decimal(Line line, int at, boolean is) {
        return is ? scaled(line, at, at + GROUP, line.text(at) + "." + line.text(at + 2)) : null;
    }

    private static Numeral scaled(Line line, int at, int end, String digits) {
        return Numerals.scaled(line.lexemes(), at, end, new BigDecimal(digits));
    }

    private static boolean isPlain(Line line, int at) {
        return isWhole(line.text(at))
                && isWhole(line.text(at + 2))
                && line.text(at).length() <= GROUP;
    }

    private static boolean isWhole(String digits) {
        return digits.indexOf('.') < 0 && digits.indexOf(',') < 0;
    }

    /** One or two digits after the comma, no third number, and money, a unit or a scale beside them. */
    private static boolean isDecimalComma(Line line, int at) {
        int end = at + GROUP;
        boolean third = line.is(end, ",") && line.touches(end) && line.isDigits(end + 1);
        boolean second = line.is(at - 1, ",") && line.touches(at);
        if (third || second || !isPlain(line, at) || line.text(at + 2).length() >= GROUP) {
            return false;
        }
        return isMeasured(line, at, end) || scaled(line, at, end, "1").end() > end || line.is(at, "0");
    }

    private static boolean isMeasured(Line line, int at, int end) {
        int unit = line.isHyphen(end) ? end + 1 : end;
        return Units.signBefore(line, at) != null
                || Units.measureAt(line, unit) != null
                || Units.moneyAt(line, unit) != null;
    }

    /** "1'250'000": threes after each apostrophe. */
    private static Numeral apostrophes(Line line, int at) {
        StringBuilder digits = new StringBuilder(line.text(at));
        int end = at + 1;
        while (digits.length() < GROUP * MOST_GROUPS
                && line.is(end, line.lower(at + 1))
                && line.touches(end)
                && line.touches(end + 1)
                && isGroup(line, end + 1)) {
            digits.append(line.text(end + 1));
            end += 2;
        }
        return end > at + 1 && opensGroups(line, at) ? scaled(line, at, end, digits.toString()) : null;
    }

    private static boolean isGroup(Line line, int at) {
        return line.isDigits(at) && line.text(at).length() == GROUP && isWhole(line.text(at));
    }

    private static boolean opensGroups(Line line, int at) {
        return line.text(at).length() <= GROUP
                && isWhole(line.text(at))
                && line.text(at).charAt(0) != '0';
    }

    /** One past the threes that follow, all parted by the same single space. */
    private static int groupsEnd(Line line, int at) {
        char space = line.spaceBefore(at + 1);
        int end = at + 1;
        while (end <= at + MOST_GROUPS && isLastGroup(line, end) && line.spaceBefore(end) == space && space != 0) {
            end++;
        }
        return end;
    }

    /** "12 345,50" and "1 250.75": the last group may carry decimals. */
    private static boolean isLastGroup(Line line, int at) {
        String text = line.text(at);
        return line.isDigits(at) && (isGroup(line, at) || text.length() > GROUP && text.charAt(GROUP) == '.');
    }

    private static Numeral grouped(Line line, int at, int end) {
        boolean free = !line.isDigits(end)
                && !line.isDigits(at - 1)
                && !line.is(at - 1, "+")
                && !line.is(end, "-")
                && !(line.is(end, "s") && line.touches(end));
        if (end == at + 1 || !free || !opensGroups(line, at)) {
            return null;
        }
        boolean decimals = line.is(end, ",") && isDecimalComma(line, end - 1);
        boolean tied = TIED_SPACES.indexOf(line.spaceBefore(at + 1)) >= 0;
        if (!tied && !decimals && end == at + 2 && !isOneNumber(line, at, end)) {
            return null;
        }
        StringBuilder digits = new StringBuilder();
        for (int i = at; i < end; i++) {
            digits.append(line.text(i));
        }
        return decimals
                ? scaled(line, at, end + 2, digits + "." + line.text(end + 1))
                : scaled(line, at, end, digits.toString());
    }

    /** Whether two numbers with a space between are one: what follows is measured or counted, and no name or time goes before. */
    private static boolean isOneNumber(Line line, int at, int end) {
        boolean named = line.isCapitalised(at - 1) && at > 1
                || BEFORE_TIMES.contains(line.lower(at - 1))
                || DateLabel.isMonth(line, at - 1)
                || NameLabel.isNumbered(line.lower(at - 1));
        boolean counted = line.isPlural(end) && !line.isCapitalised(end);
        return !named
                && (isMeasured(line, at, end) || counted || line.text(at + 1).equals("000"));
    }
}
