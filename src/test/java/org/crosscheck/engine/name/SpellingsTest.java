package org.crosscheck.engine.name;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import org.crosscheck.engine.name.Entity.Kind;
import org.crosscheck.engine.name.SameName.Code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SpellingsTest {
    private static final String FOLDER = "/org/crosscheck/engine/name/";

    @ParameterizedTest
    @CsvFileSource(resources = FOLDER + "spellings-same.txt", delimiter = '|')
    void joinsSpellingsOfOneName(Kind kind, String one, String other, Code code) {
        assertEquals(
                Optional.of(code), Spellings.compare(one, kind, other, kind).map(SameName::code));
        assertEquals(
                Optional.of(code), Spellings.compare(other, kind, one, kind).map(SameName::code));
    }

    @ParameterizedTest
    @CsvFileSource(resources = FOLDER + "spellings-same.txt", delimiter = '|')
    void givesThemOneKey(Kind kind, String one, String other, Code code) {
        assertEquals(Spellings.key(one, kind), Spellings.key(other, kind));
    }

    @ParameterizedTest
    @CsvFileSource(resources = FOLDER + "spellings-different.txt", delimiter = '|')
    void keepsDifferentNamesApart(Kind kindOfOne, String one, Kind kindOfOther, String other) {
        assertEquals(Optional.empty(), Spellings.compare(one, kindOfOne, other, kindOfOther));
        assertEquals(Optional.empty(), Spellings.compare(other, kindOfOther, one, kindOfOne));
    }

    @Test
    void saysWhyInWords() {
        SameName same = Spellings.compare("Oleh Syniehubov", Kind.PERSON, "Oleg Sinegubov", Kind.PERSON)
                .orElseThrow();
        assertEquals("Oleh Syniehubov and Oleg Sinegubov are romanisations of one name", same.text());
    }

    @Test
    void listsTheSpellingsItKnows() {
        assertTrue(Spellings.variants("Kiev").containsAll(List.of("Kyiv", "Kiev")));
        assertEquals(List.of(), Spellings.variants("Tavener"));
    }

    @Test
    void blankNamesAreNobodys() {
        assertEquals(Optional.empty(), Spellings.compare(" ", Kind.PERSON, " ", Kind.PERSON));
    }
}
