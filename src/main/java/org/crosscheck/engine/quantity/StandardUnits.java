package org.crosscheck.engine.quantity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.measure.MetricPrefix;
import javax.measure.Unit;

import systems.uom.common.Imperial;
import systems.uom.common.USCustomary;
import tech.units.indriya.unit.BaseUnit;
import tech.units.indriya.unit.UnitDimension;
import tech.units.indriya.unit.Units;

/**
 * The names of {@code units.txt} as units of the measurement library; those with a prefix, a power or a "per" are made from
 * their parts. Thread-safe.
 */
final class StandardUnits {
    private static final Map<String, Unit<?>> BY_NAME = new HashMap<>();
    /** A difference in degrees is no temperature: what is counted by a degree is not converted. */
    private static final Set<String> SHIFTED = Set.of("celsius", "fahrenheit");

    private static final String PER = " per ";

    static {
        lengths();
        areas();
        volumes();
        masses();
        speeds();
        temperatures();
        powers();
        energies();
        pressures();
        times();
        data();
    }

    private StandardUnits() {}

    private static void add(String name, Unit<?> unit) {
        BY_NAME.put(name, unit);
    }

    private static void lengths() {
        add("metre", Units.METRE);
        add("mile", USCustomary.MILE);
        add("nautical mile", USCustomary.NAUTICAL_MILE);
        add("yard", USCustomary.YARD);
        add("foot", USCustomary.FOOT);
        add("inch", USCustomary.INCH);
        add("fathom", USCustomary.FOOT.multiply(6));
        add("furlong", USCustomary.YARD.multiply(220));
        add("light year", Units.METRE.multiply(9_460_730_472_580_800L));
        add("astronomical unit", Units.METRE.multiply(149_597_870_700L));
        add("ångström", Units.METRE.divide(10_000_000_000L));
    }

    private static void areas() {
        add("square metre", Units.SQUARE_METRE);
        add("acre", USCustomary.ACRE);
        add("hectare", Units.SQUARE_METRE.multiply(10_000));
        add("dunam", Units.SQUARE_METRE.multiply(1_000));
    }

    private static void volumes() {
        add("cubic metre", Units.CUBIC_METRE);
        add("litre", Units.LITRE);
        add("gallon", USCustomary.GALLON_LIQUID);
        add("imperial gallon", Imperial.PINT.multiply(8));
        add("barrel", USCustomary.GALLON_LIQUID.multiply(42));
        add("pint", Imperial.PINT);
        add("imperial pint", Imperial.PINT);
        add("quart", USCustomary.GALLON_LIQUID.divide(4));
        add("fluid ounce", USCustomary.GALLON_LIQUID.divide(128));
        add("acre-foot", USCustomary.ACRE.multiply(USCustomary.FOOT));
    }

    private static void masses() {
        add("kilogram", Units.KILOGRAM);
        add("gram", Units.GRAM);
        add("metric ton", Units.KILOGRAM.multiply(1_000));
        add("ton", Units.KILOGRAM.multiply(1_000));
        add("kiloton", Units.KILOGRAM.multiply(1_000_000));
        add("megaton", Units.KILOGRAM.multiply(1_000_000_000));
        add("gigaton", Units.KILOGRAM.multiply(1_000_000_000_000L));
        add("quintal", Units.KILOGRAM.multiply(100));
        add("pound-mass", USCustomary.POUND);
        add("ounce", USCustomary.OUNCE);
        add("troy ounce", Units.GRAM.multiply(31.103_476_8));
        add("carat", Units.GRAM.divide(5));
        add("stone", USCustomary.POUND.multiply(14));
    }

    private static void speeds() {
        add("kilometre per hour", Units.KILOMETRE_PER_HOUR);
        add("metre per second", Units.METRE_PER_SECOND);
        add("mile per hour", USCustomary.MILE_PER_HOUR);
        add("knot", USCustomary.KNOT);
    }

    private static void temperatures() {
        add("celsius", Units.CELSIUS);
        add("fahrenheit", USCustomary.FAHRENHEIT);
        add("kelvin", Units.KELVIN);
    }

    private static void powers() {
        add("watt", Units.WATT);
        add("horsepower", USCustomary.HORSEPOWER);
        add("brake horsepower", USCustomary.HORSEPOWER);
    }

    private static void energies() {
        add("joule", Units.JOULE);
        add("watt hour", Units.JOULE.multiply(3_600));
        add("calorie", Units.JOULE.multiply(4.184));
        add("british thermal unit", Units.JOULE.multiply(1_055.056));
        add("therm", Units.JOULE.multiply(105_505_600L));
        add("tonne of oil equivalent", Units.JOULE.multiply(41_868_000_000L));
    }

    private static void pressures() {
        add("pascal", Units.PASCAL);
        add("bar", Units.PASCAL.multiply(100_000));
        add("atmosphere", Units.PASCAL.multiply(101_325));
        add("pound per square inch", Units.PASCAL.multiply(6_894.757));
        add("kilopound per square inch", Units.PASCAL.multiply(6_894_757L));
        add("millimetre of mercury", Units.PASCAL.multiply(133.322));
        add("newton", Units.NEWTON);
        add("pound-force", Units.NEWTON.multiply(4.448_222));
        add("hertz", Units.HERTZ);
        add("volt", Units.VOLT);
        add("sievert", Units.SIEVERT);
        add("becquerel", Units.BECQUEREL);
    }

    /** Months and years have no fixed length, and are not converted. */
    private static void times() {
        add("second", Units.SECOND);
        add("minute", Units.MINUTE);
        add("hour", Units.HOUR);
        add("day", Units.DAY);
        add("week", Units.WEEK);
        add("fortnight", Units.WEEK.multiply(2));
        add("percent", Units.PERCENT);
        add("basis point", Units.PERCENT.divide(100));
    }

    private static void data() {
        Unit<?> bit = new BaseUnit<>("bit", "bit", UnitDimension.parse('B'));
        add("byte", bit.multiply(8));
        add("bit", bit);
        add("kibibyte", bit.multiply(8_192));
    }

    /** The unit of a name, or null. */
    static Unit<?> of(String name) {
        Unit<?> known = BY_NAME.get(name);
        int per = name.lastIndexOf(PER);
        if (known != null || per < 0) {
            return known != null ? known : raised(name);
        }
        String by = name.substring(per + PER.length());
        Unit<?> above = of(name.substring(0, per));
        Unit<?> below = of(by);
        boolean ratio =
                above != null && below != null && !SHIFTED.contains(by) && !SHIFTED.contains(name.substring(0, per));
        return ratio ? above.divide(below) : null;
    }

    private static Unit<?> raised(String name) {
        int power = name.startsWith("square ") ? 2 : name.startsWith("cubic ") ? 3 : 1;
        if (power == 1) {
            return prefixed(name);
        }
        Unit<?> root = of(name.substring(name.indexOf(' ') + 1));
        return root == null ? null : root.pow(power);
    }

    private static Unit<?> prefixed(String name) {
        return Prefix.opening(name, BY_NAME::get)
                .<Unit<?>>map(prefix -> BY_NAME.get(name.substring(prefix.name().length()))
                        .prefix(MetricPrefix.valueOf(symbol(prefix))))
                .orElse(null);
    }

    private static String symbol(Prefix prefix) {
        return prefix.name().toUpperCase(Locale.ROOT);
    }
}
