package org.crosscheck.workflow;

import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RhythmTest {
    @ParameterizedTest
    @CsvSource({
        "15, 0, 0, 2024-05-14T23:50:00Z, 2024-05-15T00:05:00Z",
        "60, 6, 22, 2024-05-14T08:10:00Z, 2024-05-14T09:10:00Z",
        "60, 6, 22, 2024-05-14T21:10:00Z, 2024-05-15T06:00:00Z",
        "60, 6, 22, 2024-05-14T02:10:00Z, 2024-05-14T06:00:00Z",
        "60, 22, 6, 2024-05-14T22:10:00Z, 2024-05-14T23:10:00Z",
        "60, 22, 6, 2024-05-14T05:10:00Z, 2024-05-14T22:00:00Z",
        "1440, 0, 0, 2024-05-14T08:10:00Z, 2024-05-15T08:10:00Z",
        "15, 5, 6, 2024-05-14T05:44:59Z, 2024-05-14T05:59:59Z",
        "15, 5, 6, 2024-05-14T05:45:00Z, 2024-05-15T05:00:00Z"
    })
    void theNextLookComesInItsHours(int minutes, int from, int until, Instant look, Instant next) {
        assertEquals(next, new Rhythm(minutes, from, until).after(look));
    }

    @ParameterizedTest
    @CsvSource({
        "15, 1, 2024-05-14T08:30:00Z",
        "15, 2, 2024-05-14T09:00:00Z",
        "15, 3, 2024-05-14T10:00:00Z",
        "15, 6, 2024-05-15T00:00:00Z",
        "15, 7, 2024-05-15T08:00:00Z",
        "15, 4000, 2024-05-15T08:00:00Z",
        "1440, 1, 2024-05-15T08:00:00Z"
    })
    void aSiteThatFailsIsAskedLessAndLess(int minutes, int failures, Instant next) {
        assertEquals(next, new Rhythm(minutes, 0, 0).afterFailures(Instant.parse("2024-05-14T08:00:00Z"), failures));
    }
}
