package org.crosscheck.engine.comparison;

import java.util.Collections;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.crosscheck.engine.comparison.Fixture.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CandidatesTest {
    private static final String WORDS = "words nobody else uses";

    @ParameterizedTest
    @CsvSource({"2031-05-06, 2031-05-06, true", "2031-05-06, 2031-05-12, true", "2031-05-06, 2031-09-06, false"})
    void aSpeakersStatementsOfNeighbouringWeeksFindEachOther(String day, String other, boolean found) {
        Claim one = said(source("Post", day), person("Dana Oyelaran"), "the harbour opens");
        Claim two = said(source("Herald", other), person("Oyelaran"), "nothing in common");
        assertEquals(found, finds(one, two));
        assertEquals(found, finds(two, one));
    }

    @Test
    void undatedClaimsFindDatedOnesAndAreFound() {
        Claim dated = said(source("Post", "2031-05-06"), person("Dana Oyelaran"), "the harbour opens");
        Claim undated = said(source("Herald", null), person("Dana Oyelaran"), "nothing in common");
        assertTrue(finds(dated, undated));
        assertTrue(finds(undated, dated));
    }

    @Test
    void threeContentWordsInARowFindEachOtherWhoeverSaysThem() {
        Claim one = said(source("Post", "2031-05-06"), person("Dana Oyelaran"), "the old harbour crane collapsed");
        Claim two = said(source("Herald", "2031-11-06"), person("Piet Vos"), "when the old harbour crane fell");
        assertTrue(finds(one, two));
        assertTrue(finds(two, one));
    }

    @Test
    void figuresFindEachOtherByDimension() {
        Claim miles = counted(source("Post", "2031-05-06"), WORDS, "words", figure(12, "mile", null));
        Claim metres = counted(source("Herald", "2031-06-01"), "12 others", "12", figure(12, "metre", null));
        Claim dollars = counted(source("Herald", "2031-06-01"), "12 others", "12", figure(12, "USD", null));
        assertTrue(finds(miles, metres));
        assertFalse(finds(miles, dollars));
    }

    private static boolean finds(Claim one, Claim other) {
        return !Collections.disjoint(Candidates.probes(one), Candidates.keys(other));
    }
}
