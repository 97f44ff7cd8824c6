package org.crosscheck.intake;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** What marks of embargo and withdrawal mean; a time is never guessed. */
class HoldTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "embargoed until 2024-05-14T06:00:00Z | 2024-05-14T06:00:00Z",
                "EMBARGOED UNTIL 0600 GMT, 14 May 2024 | 2024-05-14T06:00:00Z",
                "Embargo: May 14, 2024 at 6:30 BST | 2024-05-14T05:30:00Z",
                "Not for publication before 00.01 CEST on 1 June 2024 | 2024-05-31T22:01:00Z",
                "Hold for release 2024-05-14 0900 EDT | 2024-05-14T13:00:00Z"
            })
    void anEmbargoEndsWhereDayTimeAndZoneAreSaid(String mark, Instant until) {
        assertEquals(new Hold(Hold.Kind.EMBARGO, until), Hold.of(mark));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Under embargo",
                "EMBARGOED until 6 am on Monday",
                "Embargoed until 14 May 2024",
                "Embargoed until 0600 on 14 May 2024",
                "Embargoed until 9999 GMT 14 May 2024"
            })
    void otherwiseItsEndIsNotKnown(String mark) {
        assertEquals(new Hold(Hold.Kind.EMBARGO, null), Hold.of(mark));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MANDATORY KILL", "killed (canceled)", "Editors: story withdrawn", "withheld"})
    void whatItsSenderTookBackIsKilled(String mark) {
        assertEquals(new Hold(Hold.Kind.KILLED, null), Hold.of(mark));
    }

    @Test
    void noMarkIsNone() {
        assertNull(Hold.of(null));
        assertNull(Hold.of(" "));
    }
}
