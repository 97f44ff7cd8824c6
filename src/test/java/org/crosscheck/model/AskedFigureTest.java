package org.crosscheck.model;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AskedFigureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "150..200 person | 150     | 200     | false | person",
                "150 - 200 km    | 150     | 200     | false | km",
                "> 50 km         | 50      | none    | true  | km",
                ">=50km          | 50      | none    | false | km",
                "< 3.5 million   | none    | 3500000 | true  | ''",
                "12,400 homes    | 12400   | 12400   | false | homes",
                "2bn €           | 2000000000 | 2000000000 | false | €",
                "7               | 7       | 7       | false | ''",
            })
    void isReadFromWhatIsTyped(String typed, BigDecimal low, BigDecimal high, boolean isStrict, String unit) {
        AskedFigure asked = AskedFigure.of(typed).orElseThrow();
        assertSame(low, asked.low());
        assertSame(high, asked.high());
        assertEquals(isStrict, asked.isStrict());
        assertEquals(unit, asked.unit());
    }

    private static void assertSame(BigDecimal expected, BigDecimal actual) {
        assertTrue(expected == null ? actual == null : expected.compareTo(actual) == 0, expected + " and " + actual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bridge", "A9", "two people", "50 km of road, 3 lanes", "> km", "1..2..3"})
    void otherWordsAreNoValue(String typed) {
        assertTrue(AskedFigure.of(typed).isEmpty());
    }

    @Test
    void aMeasureIsLookedForInEveryUnitThatItConvertsInto() {
        AskedFigure asked = AskedFigure.of("> 50 km").orElseThrow();
        assertTrue(
                asked.parameters().containsValue("kilometre"),
                asked.parameters().toString());
        assertTrue(asked.parameters().containsValue("mile"), asked.parameters().toString());
    }
}
