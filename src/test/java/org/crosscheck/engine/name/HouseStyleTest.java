package org.crosscheck.engine.name;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.crosscheck.engine.text.Text;

import static org.junit.jupiter.api.Assertions.assertEquals;

class HouseStyleTest {
    private static final HouseStyle STYLE = new HouseStyle(Map.of(
            "Peking", "Beijing",
            "Bombay", "Mumbai",
            "the Netherland", "the Netherlands",
            "Ana Petrof", "Ana Petrov",
            "duck", "Peking duck"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met in Peking.",
                "Peking’s answer came late.",
                "The Peking-based firm fell.",
                "“Peking!” he said."
            })
    void anotherSpellingIsFoundWhereverItStandsAsAWord(String text) {
        assertEquals(List.of("Peking for Beijing"), flags(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"They met in Beijing.", "Pekingese dogs bark.", "Bombayphile", "peking", "Ana Petrova came."})
    void theHousesOwnAndLongerWordsAreLeftAlone(String text) {
        assertEquals(List.of(), flags(text));
    }

    @Test
    void severalWordsAreOneSpelling() {
        assertEquals(List.of("Ana Petrof for Ana Petrov"), flags("Mayor Ana Petrof spoke."));
    }

    @Test
    void insideTheHousesOwnLongerSpellingNothingDeviates() {
        assertEquals(List.of("duck for Peking duck"), flags("Peking duck is not duck."));
    }

    @Test
    void aHeadlineInCapitalsIsHeldToTheListToo() {
        assertEquals(List.of("BOMBAY for MUMBAI"), flags("FLOOD IN BOMBAY"));
    }

    private static List<String> flags(String text) {
        return STYLE.deviations(Text.of(text)).stream()
                .map(found -> found.span().in(text) + " for " + found.preferred())
                .toList();
    }
}
