package org.crosscheck.engine.quantity;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A currency's code with a scale glued to it, as accountants write it: "MUSD", "TEUR", "USDm", "SEKbn". Immutable.
 *
 * @param code the code of ISO 4217
 * @param scale what one stands for
 */
record ScaledCode(String code, BigDecimal scale) {
    private static final int CODE = 3;

    /** What a word of capitals and its scale mean, or null. */
    static ScaledCode of(String word) {
        int letters = word.length() - CODE;
        if (letters < 1 || letters > CODE || !Character.isUpperCase(word.charAt(word.length() / 2))) {
            return null;
        }
        ScaledCode before = of(word.substring(letters), word.substring(0, letters));
        return before != null ? before : of(word.substring(0, CODE), word.substring(CODE));
    }

    private static ScaledCode of(String code, String letters) {
        boolean thousand = letters.equals("T");
        BigDecimal scale = thousand ? BigDecimal.valueOf(1_000L) : ScaleLetters.of(letters);
        boolean known = scale != null && code.equals(code.toUpperCase(Locale.ROOT)) && Units.isMoney(code);
        return known ? new ScaledCode(code, scale) : null;
    }
}
