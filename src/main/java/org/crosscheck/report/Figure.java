package org.crosscheck.report;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * A figure as the engine reads it.
 *
 * @param low its lower end, equal to {@code high} where it is one value; null where it is too large to keep
 * @param high its upper end
 * @param sign how exact it is said to be: {@code = ~ < > <= >= range}
 * @param unit an ISO 4217 code, a unit's English name, or the counted noun; may be empty
 */
public record Figure(BigDecimal low, BigDecimal high, String sign, String unit) {
    private static final int DECIMALS = 6;

    /** In English, for files that other programs read, without the unit ("more than 10,000", "8,000 to 9,500"). */
    public String words() {
        if (low == null || high == null) {
            return "too large to compare";
        }
        return switch (sign) {
            case "~" -> "about " + range();
            case "<" -> "less than " + range();
            case ">" -> "more than " + range();
            case "<=" -> "at most " + range();
            case ">=" -> "at least " + range();
            default -> range();
        };
    }

    private String range() {
        return low.compareTo(high) == 0 ? number(low) : number(low) + " to " + number(high);
    }

    private static String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getInstance(Locale.UK);
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(value);
    }
}
