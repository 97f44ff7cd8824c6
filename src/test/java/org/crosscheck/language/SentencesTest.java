package org.crosscheck.language;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** What the code says in English, said in German. */
class SentencesTest {

    @Test
    void aSentenceIsSaidWhole() {
        assertEquals("Bitte wählen Sie ein Urteil.", Say.inGerman("Please choose a verdict."));
    }

    @Test
    void itsValuesStayOrAreSaidInGermanThemselves() {
        assertEquals(
                "Nur Ada Byron kann dieses Urteil zurücknehmen.",
                Say.inGerman("Only Ada Byron can take this verdict back."));
        assertEquals(
                "Das Feld „Notiz“ hat 12000 Zeichen; bitte höchstens 10000.",
                Say.inGerman("The note has 12000 characters; please keep it to 10000."));
        assertEquals(
                "Die Datei kann nicht aufgenommen werden: sie hat mehr als 500 Seiten; schneiden Sie die mit dem Artikel aus.",
                Say.inGerman("The file cannot be taken: it has more than 500 pages; cut out those with the article."));
    }

    @Test
    void whatIsNotKnownStaysAsItIs() {
        assertEquals("Something new.", Say.inGerman("Something new."));
        assertEquals("", Say.inGerman(""));
    }

    @Test
    void unitsHaveGermanNames() {
        assertEquals("Kilometer", Say.unitInGerman("kilometre"));
        assertEquals("USD", Say.unitInGerman("USD"));
        assertNull(Say.unitInGerman(null));
    }
}
