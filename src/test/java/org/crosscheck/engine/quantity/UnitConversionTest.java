package org.crosscheck.engine.quantity;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class UnitConversionTest {

    @ParameterizedTest
    @CsvSource({
        "12.4, mile, kilometre, 19.956",
        "350, kilometre, metre, 350000",
        "100, fahrenheit, celsius, 37.778",
        "0, celsius, fahrenheit, 32",
        "10, acre, hectare, 4.047",
        "1, barrel, litre, 158.987",
        "2, stone, kilogram, 12.701",
        "60, mile per hour, kilometre per hour, 96.561",
        "3, hour, minute, 180",
        "40, basis point, percent, 0.4",
        "1, metric ton, pound-mass, 2204.623",
        "5, cubic foot, cubic metre, 0.142",
        "2, square kilometre, hectare, 200",
        "3, square mile, square kilometre, 7.770",
        "1, acre-foot, cubic metre, 1233.482",
        "1, gigawatt hour, megajoule, 3600000",
        "250, kilocalorie, kilojoule, 1046",
        "2, kilogram per cubic metre, gram per litre, 2",
        "10, metre per second, kilometre per hour, 36",
        "1013, hectopascal, millibar, 1013",
        "40, pound per square inch, bar, 2.758",
        "8, megabit per second, megabyte per second, 1",
        "5, litre per second, cubic metre per hour, 18",
        "1, troy ounce, gram, 31.103",
        "3, microsievert per hour, millisievert per day, 0.072",
        "9.81, metre per square second, foot per square second, 32.185",
    })
    void convertsWithinADimension(BigDecimal value, String from, String to, double expected) {
        BigDecimal converted = UnitConversion.between(from, to).orElseThrow().apply(value);
        assertEquals(expected, converted.doubleValue(), 0.001);
    }

    @ParameterizedTest
    @CsvSource({
        "USD, GBP",
        "metre, kilogram",
        "troop, soldier",
        "month, year",
        "byte, percent",
        "USD per litre, USD per gallon",
        "celsius per day, kelvin per day"
    })
    void leavesTheRestAlone(String from, String to) {
        assertTrue(UnitConversion.between(from, to).isEmpty());
    }
}
