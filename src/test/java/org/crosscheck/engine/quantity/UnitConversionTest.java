package org.crosscheck.engine.quantity;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
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
    })
    void convertsWithinADimension(BigDecimal value, String from, String to, double expected) {
        BigDecimal converted = UnitConversion.between(from, to).orElseThrow().apply(value);
        assertEquals(expected, converted.doubleValue(), 0.001);
    }

    @ParameterizedTest
    @CsvSource({"USD, GBP", "metre, kilogram", "troop, soldier", "month, year"})
    void leavesTheRestAlone(String from, String to) {
        assertTrue(UnitConversion.between(from, to).isEmpty());
    }

    @Test
    void oneUnitStandsForEachDimension() {
        assertEquals("metre", UnitConversion.canonical("mile"));
        assertEquals("celsius", UnitConversion.canonical("fahrenheit"));
        assertEquals("USD", UnitConversion.canonical("USD"));
        assertEquals("air defence system", UnitConversion.canonical("air defence system"));
    }
}
