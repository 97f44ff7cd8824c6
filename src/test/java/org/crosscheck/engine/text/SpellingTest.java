package org.crosscheck.engine.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "harbours, harbors",
        "neighbourhood, neighborhood",
        "armoured, armored",
        "centres, centers",
        "centred, centered",
        "defence, defense",
        "organised, organized",
        "organisations, organizations",
        "paralysed, paralyzed",
        "cancelled, canceled",
        "traveller, traveler",
        "fulfil, fulfill",
        "instalment, installment",
        "paediatric, pediatric",
        "programmes, programs",
        "grey, gray"
    })
    void britishAndAmericanSpellingsAreOne(String british, String american) {
        assertEquals(Spelling.american(american), Spelling.american(british));
    }

    @ParameterizedTest
    @CsvSource({"killed, kiled", "hours, hors", "seller, seler", "story, storey", "licenced, license"})
    void otherWordsStayApart(String one, String other) {
        assertNotEquals(Spelling.american(one), Spelling.american(other));
    }
}
