package org.crosscheck.engine.text;

import java.math.BigDecimal;

/**
 * Numbers in digits, with commas that group them and a decimal point: "1,260", "12.4", "12,34,567"; or the other way
 * round where both say so: "1.234,56". Stateless.
 */
final class DigitNumber {
    /** Longer rows of digits are keys and codes, and cost more than they are worth to compute with. */
    static final int LONGEST = 40;

    private DigitNumber() {}

    /** Whether digits, commas and points make one number. */
    static boolean isOne(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        int point = text.indexOf('.');
        if (isPointed(text) || isContinental(text)) {
            return true;
        }
        if (point >= 0 && (text.indexOf('.', point + 1) >= 0 || text.indexOf(',', point) >= 0)) {
            return false;
        }
        String whole = point < 0 ? text : text.substring(0, point);
        return whole.indexOf(',') < 0 || isGrouped(whole);
    }

    /** Threes after the first comma, or the Indian twos with a three at the end. */
    private static boolean isGrouped(String whole) {
        String[] groups = whole.split(",", -1);
        int last = groups.length - 1;
        int middle = groups[Math.min(1, last)].length();
        boolean even =
                groups[0].length() <= 3 && groups[last].length() == 3 && (last == 1 || middle == 2 || middle == 3);
        for (int i = 1; i < last && even; i++) {
            even = groups[i].length() == middle;
        }
        return even;
    }

    /** "1.000.000": full stops that group, as on the continent. */
    private static boolean isPointed(String text) {
        String[] groups = text.split("\\.", -1);
        boolean grouped = groups.length > 2 && groups[0].length() <= 3 && !groups[0].startsWith("0");
        for (int i = 0; i < groups.length && grouped; i++) {
            grouped = (i == 0 ? !groups[i].isEmpty() : groups[i].length() == 3) && groups[i].indexOf(',') < 0;
        }
        return grouped;
    }

    /** "1.234,56": full stops that group, then a decimal comma. */
    private static boolean isContinental(String text) {
        int comma = text.indexOf(',');
        int decimals = text.length() - comma - 1;
        String whole = comma < 0 ? "" : text.substring(0, comma);
        boolean shape = whole.indexOf('.') > 0 && decimals >= 1 && decimals <= 2;
        return shape && text.indexOf('.', comma) < 0 && isPointed("1." + threes(whole));
    }

    /** The first group filled up to three digits. */
    private static String threes(String whole) {
        int missing = 3 - whole.indexOf('.');
        return missing < 0 || whole.startsWith("0") ? "" : "0".repeat(missing) + whole;
    }

    static BigDecimal value(String text) {
        if (isContinental(text)) {
            return new BigDecimal(text.replace(".", "").replace(',', '.'));
        }
        String plain = isPointed(text) ? text.replace(".", "") : text;
        return new BigDecimal(plain.indexOf(',') < 0 ? plain : plain.replace(",", ""));
    }
}
