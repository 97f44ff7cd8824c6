package org.crosscheck.engine.name;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CountriesTest {

    @ParameterizedTest
    @CsvSource({
        "Britain, United Kingdom",
        "the UK, United Kingdom",
        "U.S., United States",
        "Moscow, Russia",
        "the Kremlin, Russia",
        "Kiev, Ukraine",
        "Downing Street, United Kingdom",
        "the White House, United States",
        "N'Djamena, Chad"
    })
    void knowsWhichCountrySpeaks(String name, String country) {
        assertEquals(country, Countries.speaking(name).orElseThrow().name());
    }

    @Test
    void knowsPeoplesAndAdjectives() {
        assertEquals("Denmark", Countries.ofPeople("Danes").orElseThrow().name());
        assertEquals("Netherlands", Countries.ofPeople("Dutch").orElseThrow().name());
    }

    @Test
    void aPronounIsNoCountry() {
        assertTrue(Countries.named("us").isEmpty());
        assertTrue(Countries.speaking("Kharkiv").isEmpty());
    }

    @Test
    void everyCountryHasAName() {
        List<Country> all = Countries.all();
        assertTrue(all.size() > 190);
        assertTrue(all.stream().noneMatch(country -> country.name().isBlank()));
    }
}
