package org.crosscheck.engine.quantity;

import java.util.Set;

import org.crosscheck.engine.quantity.Quantity.Kind;
import org.crosscheck.engine.text.Numeral.Form;
import org.crosscheck.engine.text.WordList;

/** Labels days, years, decades and times of the clock, which are no quantities. Thread-safe. */
final class DateLabel {
    private static final Set<String> MONTHS =
            WordList.shipped("quantity/months.txt").words();
    private static final Set<String> BEFORE_YEAR = Set.of(
            "in", "since", "until", "till", "by", "from", "of", "during", "before", "after", "late", "early", "mid",
            "circa", "year", "the", "for", "to", "through", "and", "between", "s", "'s", "fiscal", "this", "its",
            "their", "his");
    private static final Set<String> AFTER_HOUR = Set.of(
            "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock", "gmt", "bst", "est", "edt", "cet", "utc", "et", "pdt",
            "pst");

    private DateLabel() {}

    static void label(Line line, Draft draft) {
        int at = draft.numeral.first();
        if (!draft.isQuantity() || draft.numeral.form() != Form.DIGITS || draft.measure == Draft.Measure.AGE) {
            return;
        }
        if (isClock(line, draft)) {
            draft.label(Kind.TIME, "clock");
        } else if (isDay(line, draft)
                || draft.measure == Draft.Measure.NONE && Chain.at(line, at).isDate()) {
            draft.label(Kind.DATE, "day");
        } else if (line.is(at + 1, "s")
                && line.touches(at + 1)
                && (isRoundInt(draft) || line.text(at).length() == 4)) {
            draft.label(Kind.DATE, "decade");
        } else if (draft.isBare() && isYear(line, draft)) {
            draft.label(Kind.YEAR, "year");
        }
    }

    private static boolean isRoundInt(Draft draft) {
        return draft.numeral.isInt() && draft.numeral.value().intValue() % 10 == 0;
    }

    private static boolean isClock(Line line, Draft draft) {
        int at = draft.numeral.first();
        if (!draft.numeral.isInt() && !line.is(at - 1, ":")) {
            String word = line.lower(at + 1);
            return word.equals("pm") || word.equals("am") || word.equals("p.m.") || word.equals("a.m.");
        }
        boolean colon = isColon(line, at + 1) && isMinutes(line.text(at + 2))
                || isColon(line, at - 1) && isMinutes(line.text(at));
        boolean span = line.isDash(at + 1) && line.isDigits(at + 2) && AFTER_HOUR.contains(line.lower(at + 3));
        boolean hours = line.is(at + 1, "hrs")
                || line.is(at + 1, "hours") && line.text(at).startsWith("0");
        boolean military = line.text(at).length() == 4 && hours;
        return colon
                || military
                || span
                || draft.numeral.value().intValue() <= 2400 && AFTER_HOUR.contains(line.lower(at + 1));
    }

    /** "05", and "36.6" in a lap's time. */
    private static boolean isMinutes(String digits) {
        return digits.length() == 2 || digits.indexOf('.') == 2;
    }

    /** A colon between two numbers, all glued. */
    private static boolean isColon(Line line, int at) {
        return line.is(at, ":")
                && line.touches(at)
                && line.touches(at + 1)
                && line.isDigits(at - 1)
                && line.isDigits(at + 1);
    }

    private static boolean isDay(Line line, Draft draft) {
        int at = draft.numeral.first();
        if (!draft.numeral.isInt()
                || draft.numeral.value().intValue() > 31
                || draft.numeral.value().intValue() < 1) {
            return false;
        }
        boolean stop = line.is(at - 1, ".") && isMonth(line, at - 2) && !line.isCapitalised(at - 2);
        boolean before = (stop || isMonth(line, at - 1)) && draft.measure == Draft.Measure.NONE;
        boolean throughout = line.isDash(at - 1) && line.isDigits(at - 2) && isMonth(line, at - 3);
        return before || throughout || isMonth(line, at + 1);
    }

    /** A month's name; "may" and "march" in small letters only after "on" or a day. */
    static boolean isMonth(Line line, int at) {
        String word = line.text(at);
        if (MONTHS.contains(word) || word.isEmpty()) {
            return !word.isEmpty();
        }
        boolean clear = !word.equals("may") && !word.equals("march") && !word.equals("mar")
                || line.is(at - 1, "on")
                || line.isDigits(at - 1) && line.is(at - 2, "on");
        return clear && MONTHS.contains(Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }

    private static boolean isYear(Line line, Draft draft) {
        int at = draft.numeral.first();
        if (draft.numeral.end() != at + 1 || line.text(at).length() != 4 || !draft.numeral.isInt()) {
            return isYearTail(line, draft);
        }
        int year = draft.value.intValue();
        if (year < 1100 || year > 2150 || line.touches(at + 1) && line.is(at + 1, "m")) {
            return false;
        }
        boolean counts = line.isPlural(at + 1) && !line.isCapitalised(at + 1);
        boolean introduced = BEFORE_YEAR.contains(line.lower(at - 1))
                || MONTHS.contains(line.text(at - 1))
                || line.is(at - 1, ",") && line.isDigits(at - 2);
        if (year < 1900 || year > 2035) {
            return introduced
                    && !counts
                    && !line.is(at - 1, "the")
                    && !line.is(at - 1, "of")
                    && !line.is(at - 1, "and")
                    && !line.is(at - 1, "to");
        }
        return introduced || !counts && Modifiers.before(line, at) == null || counts && year % 100 != 0;
    }

    /** "2014-22". */
    private static boolean isYearTail(Line line, Draft draft) {
        int at = draft.numeral.first();
        boolean joined = line.isDash(at - 1) && line.touches(at) && line.touches(at - 1);
        return joined && line.text(at).length() == 2 && line.text(at - 2).matches("(19|20)\\d\\d");
    }
}
