package org.crosscheck.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "de                        | GERMAN",
                "de-AT,de;q=0.9,en;q=0.8   | GERMAN",
                "en-US,en;q=0.9,de;q=0.8   | ENGLISH",
                "en;q=0.5, de;q=0.9        | GERMAN",
                "fr-FR, de;q=0.4, en;q=0.3 | GERMAN",
                "fr                        | ENGLISH",
                "de;q=0                    | ENGLISH",
                "*                         | ENGLISH",
                "none                      | ENGLISH",
                "'; drop table;;q=ä'       | ENGLISH",
            })
    void isTheFirstThatTheBrowserWantsAndThePagesSpeak(String header, Language language) {
        assertEquals(language, Language.accepted(header));
    }
}
