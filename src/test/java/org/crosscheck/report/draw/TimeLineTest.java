package org.crosscheck.report.draw;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TimeLineTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void theFirstAndTheLastDayStandNearTheEdges() {
        TimeLine line = TimeLine.of(List.of(stretch(0, 0), stretch(2, 4)));
        assertTrue(line.rows().get(0).isDay());
        assertEquals(8, line.rows().get(0).from());
        assertFalse(line.rows().get(1).isDay());
        assertEquals(50, line.rows().get(1).from());
        assertEquals(92, line.rows().get(1).to());
    }

    @Test
    void theAxisCarriesDays() {
        List<LocalDate> days = TimeLine.of(List.of(stretch(0, 0), stretch(3, 3))).ticks().stream()
                .map(TimeLine.Tick::day)
                .toList();
        assertEquals(List.of(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2), MONDAY.plusDays(3)), days);
    }

    @Test
    void oneDayNeedsNoLine() {
        assertNull(TimeLine.of(List.of(stretch(1, 1), stretch(1, 1))));
        assertNull(TimeLine.of(List.of()));
    }

    private static TimeLine.Stretch stretch(int from, int to) {
        return new TimeLine.Stretch(MONDAY.plusDays(from), MONDAY.plusDays(to), true, "A Courier");
    }
}
