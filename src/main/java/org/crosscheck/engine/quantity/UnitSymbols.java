package org.crosscheck.engine.quantity;

import java.util.ArrayList;
import java.util.List;

/** Symbols of units that stand side by side without a sign: "m2K", "kgK", "(kg K)", "(m²·d)". Thread-safe. */
final class UnitSymbols {
    private static final int LONGEST = 8;
    private static final int MOST_BRACKETED = 8;
    /** The one unit that is glued to another: "W/mK", "J/kgK". */
    private static final String KELVIN = "K";
    /** A symbol only beside others: "g/(m² d)". */
    private static final String DAY = "d";

    private UnitSymbols() {}

    /**
     * Symbols in a bracket.
     *
     * @param names of the units, each with its power
     * @param end one past the closing bracket
     */
    record Bracketed(List<String> names, int end) {}

    /** The names of the units in one word, or none where it holds anything else. */
    static List<String> of(String word) {
        List<String> names = new ArrayList<>();
        int at = 0;
        while (at < word.length() && word.length() <= LONGEST) {
            int digit = at;
            while (digit < word.length() && Character.isLetter(word.charAt(digit))) {
                digit++;
            }
            int exponent = digit < word.length() ? word.charAt(digit) - '0' : 1;
            if (digit == at || exponent < 1 || exponent > 3 || !add(names, word.substring(at, digit), exponent)) {
                return List.of();
            }
            at = digit + 1;
        }
        return names;
    }

    private static boolean add(List<String> names, String letters, int exponent) {
        String unit = letters.equals(DAY) ? "day" : Units.measure(letters);
        String before = letters.endsWith(KELVIN) ? Units.measure(letters.substring(0, letters.length() - 1)) : null;
        if (unit == null && before != null) {
            names.add(before);
        }
        String last = unit == null && before != null ? Units.measure(KELVIN) : unit;
        return last != null && names.add(new Power(exponent, 0).of(last));
    }

    /** The bracket that opens at a lexeme, or null where it holds anything but symbols. */
    static Bracketed inBracket(Line line, int open) {
        List<String> names = new ArrayList<>();
        int at = open + 1;
        while (at < open + MOST_BRACKETED && !line.is(at, ")")) {
            if (isTimes(line, at)) {
                at++;
                continue;
            }
            List<String> symbols = of(line.text(at));
            Power power = symbols.size() == 1 ? Power.at(line, at + 1) : null;
            if (symbols.isEmpty()) {
                return null;
            }
            names.addAll(power == null ? symbols : List.of(power.of(symbols.get(0))));
            at = power == null ? at + 1 : power.end();
        }
        return names.isEmpty() || !line.is(at, ")") ? null : new Bracketed(names, at + 1);
    }

    /** A sign of multiplication between symbols. */
    static boolean isTimes(Line line, int at) {
        String text = line.text(at);
        return text.equals("\u00b7") || text.equals("\u22c5") || text.equals("*") || text.equals("\u00d7");
    }
}
