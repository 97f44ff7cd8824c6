package org.crosscheck.report.draw;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NumberLineTest {

    @Test
    void theSmallestAndTheLargestEndStandNearTheEdges() {
        NumberLine line = NumberLine.of("boat", List.of(figure("100", "100"), figure("150", "200")));
        assertEquals(8, line.rows().get(0).from());
        assertEquals(50, line.rows().get(1).from());
        assertEquals(92, line.rows().get(1).to());
    }

    @Test
    void aSingleValueIsAPoint() {
        assertTrue(
                NumberLine.of("boat", List.of(figure("7", "7"))).rows().get(0).isPoint());
    }

    @Test
    void anOpenEndRunsToTheEdge() {
        NumberLine.Row atLeast = NumberLine.of("boat", List.of(figure("50", null), figure("40", "60")))
                .rows()
                .get(0);
        assertTrue(atLeast.openRight());
        assertFalse(atLeast.openLeft());
        assertEquals(99, atLeast.to());
    }

    @Test
    void figuresWithoutAnyEndDrawNothing() {
        assertNull(NumberLine.of("boat", List.of(figure(null, null))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0       | 10         | 0 2 4 6 8 10",
                "8000    | 12400      | 8000 9000 10000 11000 12000",
                "1.2     | 1.4        | 1.20 1.25 1.30 1.35 1.40",
                "-5      | 5          | -4 -2 0 2 4",
                "1000000 | 4000000    | 1000000 2000000 3000000 4000000",
                "7       | 7          | 7",
                "14      | 16         | 14 15 16",
                "7.5     | 7.5        | 7.0 7.5 8.0",
            })
    void theAxisCarriesRoundFigures(String low, String high, String ticks) {
        NumberLine line = NumberLine.of("", List.of(figure(low, high)));
        String drawn = String.join(
                " ",
                line.ticks().stream().map(tick -> tick.value().toPlainString()).toList());
        assertEquals(ticks, drawn);
    }

    private static NumberLine.Figure figure(String low, String high) {
        return new NumberLine.Figure(decimal(low), decimal(high), false, "Courier", "");
    }

    private static BigDecimal decimal(String value) {
        return value == null ? null : new BigDecimal(value);
    }
}
