package org.crosscheck.language;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SayTest {

    @Test
    void numbersAreWrittenAsTheLanguageWritesThem() {
        assertEquals("1,204.5", Say.number(new BigDecimal("1204.50"), "en"));
        assertEquals("1.204,5", Say.number(new BigDecimal("1204.50"), "de"));
        assertEquals("1.20", Say.decimal(new BigDecimal("1.20"), null));
        assertEquals("1,20", Say.decimal(new BigDecimal("1.20"), Locale.GERMAN));
    }

    @Test
    void daysAndTimesToo() {
        LocalDate day = LocalDate.of(2026, 3, 5);
        Instant time = Instant.parse("2026-03-05T08:30:00Z");
        assertEquals("5 March 2026", Say.day(day, "en"));
        assertEquals("5. März 2026", Say.day(day, "de-AT"));
        assertEquals("5 March 2026, 08:30 UTC", Say.minute(time, null));
        assertEquals("5. März 2026, 08:30 UTC", Say.minute(time, "de"));
    }

    @Test
    void aValueThatStandsTwiceIsSaidOnce() {
        assertEquals("Kyiv / Kiev", Say.pair(List.of("Kyiv", "Kiev")));
        assertEquals("Kyiv", Say.pair(List.of("Kyiv", "Kyiv")));
    }
}
