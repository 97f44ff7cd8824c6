package org.crosscheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.crosscheck.engine.quantity.UnitConversion;
import org.crosscheck.engine.quantity.UnitNames;

/**
 * Figures that are looked for by value: {@code 150..200 person}, {@code > 50 km}, {@code 12,400}. A range meets every figure
 * that shares a value with it; a unit of measure also finds figures in the units that it converts into.
 *
 * @param low the lowest value looked for, or null
 * @param high the highest, or null
 * @param isStrict whether the ends themselves are left out
 * @param unit as typed, empty for any
 */
record AskedFigure(BigDecimal low, BigDecimal high, boolean isStrict, String unit) {
    private static final String NUMBER = "([0-9][0-9,]{0,30}(?:\\.[0-9]{1,20})?)";
    private static final Pattern ASKED = Pattern.compile("(>=|<=|>|<|=)? ?" + NUMBER + "(?: ?(?:\\.\\.|–|-) ?" + NUMBER
            + ")?(?: ?(million|billion|trillion|m|bn|k)(?!\\p{L}))?(?: ?([\\p{L}$£€%°][\\p{L}$£€%° ]{0,60}))?");
    private static final Map<String, Integer> POWERS =
            Map.of("k", 3, "m", 6, "million", 6, "bn", 9, "billion", 9, "trillion", 12);

    /** What the typed words ask for, or empty when they are no value. */
    static Optional<AskedFigure> of(String typed) {
        Matcher asked = ASKED.matcher(typed == null ? "" : typed.strip().replaceAll("\\s+", " "));
        if (!asked.matches()) {
            return Optional.empty();
        }
        BigDecimal first = number(asked.group(2), asked.group(4));
        BigDecimal last = asked.group(3) == null ? first : number(asked.group(3), asked.group(4));
        String sign = asked.group(1) == null ? "=" : asked.group(1);
        String unit = asked.group(5) == null ? "" : asked.group(5).strip();
        return Optional.of(new AskedFigure(
                sign.startsWith("<") ? null : first,
                sign.startsWith(">") ? null : last,
                sign.length() == 1 && !sign.equals("="),
                unit));
    }

    private static BigDecimal number(String digits, String scale) {
        int power = scale == null ? 0 : POWERS.get(scale.toLowerCase(Locale.ROOT));
        return new BigDecimal(digits.replace(",", "")).scaleByPowerOfTen(power);
    }

    /** The condition on a claim {@code c} in a query. */
    String condition() {
        List<String> any = new ArrayList<>();
        for (int i = 0; i < units().size(); i++) {
            String bounds = (low == null ? "" : " and c.high " + (isStrict ? "> " : ">= ") + ":low" + i)
                    + (high == null ? "" : " and c.low " + (isStrict ? "< " : "<= ") + ":high" + i);
            String named =
                    unit.isEmpty() ? "c.unit is not null" : "(c.unit = :unit" + i + " or c.unit like :units" + i + ")";
            any.add(named + bounds);
        }
        return "(" + String.join(" or ", any) + ")";
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        List<Unit> units = units();
        for (int i = 0; i < units.size(); i++) {
            Unit one = units.get(i);
            if (low != null) {
                parameters.put("low" + i, one.of(low));
            }
            if (high != null) {
                parameters.put("high" + i, one.of(high));
            }
            if (!unit.isEmpty()) {
                parameters.put("unit" + i, one.name);
                parameters.put("units" + i, "% " + one.name);
            }
        }
        return parameters;
    }

    /** A unit, and how the values typed read in it; null for no conversion. */
    private record Unit(String name, UnitConversion conversion) {
        BigDecimal of(BigDecimal value) {
            return conversion == null ? value : conversion.apply(value);
        }
    }

    private List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        for (String named : unit.isEmpty() ? List.of("") : UnitNames.of(unit)) {
            for (String alike : UnitNames.alike(named)) {
                units.add(new Unit(
                        alike,
                        alike.equals(named)
                                ? null
                                : UnitConversion.between(named, alike).orElseThrow()));
            }
        }
        return units;
    }
}
