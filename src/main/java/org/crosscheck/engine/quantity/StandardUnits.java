package org.crosscheck.engine.quantity;

import java.util.HashMap;
import java.util.Map;
import javax.measure.MetricPrefix;
import javax.measure.Unit;

import systems.uom.common.Imperial;
import systems.uom.common.USCustomary;
import tech.units.indriya.unit.Units;

/** The names of {@code units.txt} as units of the measurement library. Thread-safe. */
final class StandardUnits {
    private static final Map<String, Unit<?>> BY_NAME = new HashMap<>();
    private static final Map<String, String> CANONICAL = new HashMap<>();

    static {
        lengths();
        areasAndVolumes();
        masses();
        rates();
        times();
    }

    private StandardUnits() {}

    private static void add(String canonical, String name, Unit<?> unit) {
        BY_NAME.put(name, unit);
        CANONICAL.put(name, canonical);
    }

    private static void lengths() {
        add("metre", "metre", Units.METRE);
        add("metre", "kilometre", MetricPrefix.KILO(Units.METRE));
        add("metre", "centimetre", MetricPrefix.CENTI(Units.METRE));
        add("metre", "millimetre", MetricPrefix.MILLI(Units.METRE));
        add("metre", "decimetre", MetricPrefix.DECI(Units.METRE));
        add("metre", "micrometre", MetricPrefix.MICRO(Units.METRE));
        add("metre", "nanometre", MetricPrefix.NANO(Units.METRE));
        add("metre", "mile", USCustomary.MILE);
        add("metre", "nautical mile", USCustomary.NAUTICAL_MILE);
        add("metre", "yard", USCustomary.YARD);
        add("metre", "foot", USCustomary.FOOT);
        add("metre", "inch", USCustomary.INCH);
    }

    private static void areasAndVolumes() {
        Unit<?> metre = Units.METRE;
        add("square metre", "square metre", Units.SQUARE_METRE);
        add("square metre", "square kilometre", MetricPrefix.KILO(metre).pow(2));
        add("square metre", "square centimetre", MetricPrefix.CENTI(metre).pow(2));
        add("square metre", "square mile", USCustomary.MILE.pow(2));
        add("square metre", "square foot", USCustomary.FOOT.pow(2));
        add("square metre", "square yard", USCustomary.YARD.pow(2));
        add("square metre", "square inch", USCustomary.INCH.pow(2));
        add("square metre", "acre", USCustomary.ACRE);
        add("square metre", "hectare", Units.SQUARE_METRE.multiply(10_000));
        add("cubic metre", "cubic metre", Units.CUBIC_METRE);
        add("cubic metre", "cubic kilometre", MetricPrefix.KILO(metre).pow(3));
        add("cubic metre", "cubic centimetre", MetricPrefix.CENTI(metre).pow(3));
        add("cubic metre", "cubic foot", USCustomary.FOOT.pow(3));
        add("cubic metre", "cubic mile", USCustomary.MILE.pow(3));
        add("cubic metre", "litre", Units.LITRE);
        add("cubic metre", "millilitre", MetricPrefix.MILLI(Units.LITRE));
        add("cubic metre", "centilitre", MetricPrefix.CENTI(Units.LITRE));
        add("cubic metre", "hectolitre", MetricPrefix.HECTO(Units.LITRE));
        add("cubic metre", "gallon", USCustomary.GALLON_LIQUID);
        add("cubic metre", "barrel", USCustomary.GALLON_LIQUID.multiply(42));
        add("cubic metre", "pint", Imperial.PINT);
    }

    private static void masses() {
        add("kilogram", "kilogram", Units.KILOGRAM);
        add("kilogram", "gram", Units.GRAM);
        add("kilogram", "milligram", MetricPrefix.MILLI(Units.GRAM));
        add("kilogram", "microgram", MetricPrefix.MICRO(Units.GRAM));
        add("kilogram", "metric ton", Units.KILOGRAM.multiply(1_000));
        add("kilogram", "ton", Units.KILOGRAM.multiply(1_000));
        add("kilogram", "kiloton", Units.KILOGRAM.multiply(1_000_000));
        add("kilogram", "pound-mass", USCustomary.POUND);
        add("kilogram", "ounce", USCustomary.OUNCE);
        add("kilogram", "stone", USCustomary.POUND.multiply(14));
    }

    private static void rates() {
        add("kilometre per hour", "kilometre per hour", Units.KILOMETRE_PER_HOUR);
        add("kilometre per hour", "metre per second", Units.METRE_PER_SECOND);
        add("kilometre per hour", "mile per hour", USCustomary.MILE_PER_HOUR);
        add("kilometre per hour", "knot", USCustomary.KNOT);
        add("celsius", "celsius", Units.CELSIUS);
        add("celsius", "fahrenheit", USCustomary.FAHRENHEIT);
        add("celsius", "kelvin", Units.KELVIN);
        add("watt", "watt", Units.WATT);
        add("watt", "kilowatt", MetricPrefix.KILO(Units.WATT));
        add("watt", "megawatt", MetricPrefix.MEGA(Units.WATT));
        add("watt", "gigawatt", MetricPrefix.GIGA(Units.WATT));
        add("watt", "terawatt", MetricPrefix.TERA(Units.WATT));
        add("watt", "horsepower", USCustomary.HORSEPOWER);
        add("watt", "brake horsepower", USCustomary.HORSEPOWER);
    }

    /** Months and years have no fixed length, and are not converted. */
    private static void times() {
        add("second", "second", Units.SECOND);
        add("second", "minute", Units.MINUTE);
        add("second", "hour", Units.HOUR);
        add("second", "day", Units.DAY);
        add("second", "week", Units.WEEK);
        add("second", "fortnight", Units.WEEK.multiply(2));
        add("second", "millisecond", MetricPrefix.MILLI(Units.SECOND));
        add("percent", "percent", Units.PERCENT);
        add("percent", "basis point", Units.PERCENT.divide(100));
    }

    /** The unit of a name, or null. */
    static Unit<?> of(String name) {
        return BY_NAME.get(name);
    }

    static String canonical(String name) {
        return CANONICAL.getOrDefault(name, name);
    }
}
