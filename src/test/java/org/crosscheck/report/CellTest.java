package org.crosscheck.report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CellTest {

    /** HOSTILE.md, row 50. */
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void whatASpreadsheetWouldRunBeginsWithAnApostrophe(String text) {
        assertEquals("'" + text, Cell.of(text));
    }

    @Test
    void otherWordsStayAsTheyAre() {
        assertEquals("5 - 3 = 2", Cell.of("5 - 3 = 2"));
        assertEquals("", Cell.of(null));
    }
}
