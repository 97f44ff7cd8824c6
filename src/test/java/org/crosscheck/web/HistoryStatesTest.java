package org.crosscheck.web;

import org.junit.jupiter.api.Test;

import org.crosscheck.web.page.HistoryPage.State;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** What history keeps, as a reader sees it. */
class HistoryStatesTest {

    @Test
    void codesAreToldApartFromTheirNotes() {
        assertEquals(new State("CONFLICT", null, "Rang them: 340."), HistoryStates.of("CONFLICT: Rang them: 340."));
        assertEquals(new State("AGREE", null, null), HistoryStates.of("AGREE"));
        assertEquals(new State(null, "CUT", null), HistoryStates.of("CUT"));
    }

    @Test
    void aHashIsCutAndWordsStay() {
        String hash = "0123456789abcdef".repeat(4);
        assertEquals(new State(null, null, "version 2 0123456789ab…"), HistoryStates.of("version 2 " + hash));
        assertEquals(new State(null, null, "NATO said so"), HistoryStates.of("NATO said so"));
        assertNull(HistoryStates.of(null));
    }
}
