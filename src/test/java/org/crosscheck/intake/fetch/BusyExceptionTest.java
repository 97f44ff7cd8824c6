package org.crosscheck.intake.fetch;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class BusyExceptionTest {
    private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");

    @Test
    void secondsCountFromNow() {
        assertEquals(Optional.of(NOW.plusSeconds(120)), BusyException.time(" 120 ", NOW));
        assertEquals(Optional.of(NOW), BusyException.time("0", NOW));
    }

    @Test
    void aMomentIsTakenAsItIs() {
        assertEquals(
                Optional.of(Instant.parse("2026-03-05T08:30:00Z")),
                BusyException.time("Thu, 05 Mar 2026 08:30:00 GMT", NOW));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "soon", "-5", "99999999999999999999", "1e3", "2026-03-05T08:30:00Z"})
    void whatIsNeitherSaysNothing(String header) {
        assertEquals(Optional.empty(), BusyException.time(header, NOW));
    }
}
