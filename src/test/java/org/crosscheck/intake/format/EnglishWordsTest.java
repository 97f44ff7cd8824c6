package org.crosscheck.intake.format;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class EnglishWordsTest {

    @Test
    void commonWordsTellEnglish() {
        assertTrue(EnglishWords.fill(
                "The ferry to the island was late on Monday, and the harbour master said that it would"
                        + " not leave before the storm had passed."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Fähre zur Insel hatte am Montag Verspätung, und der Hafenmeister sagte, sie werde nicht vor dem Sturm"
                        + " ablegen, der in der Nacht kommt.",
                "De veerboot naar het eiland was te laat en de havenmeester zei dat het of is of was, zo men is in de haven.",
                "Le traversier est parti en retard lundi, et le maître du port a dit que la tempête est passée.",
                "",
                "the the the the the the the the"
            })
    void nothingIsSaidOfOtherTexts(String text) {
        assertFalse(EnglishWords.fill(text));
    }
}
