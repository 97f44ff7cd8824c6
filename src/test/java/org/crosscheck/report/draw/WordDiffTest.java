package org.crosscheck.report.draw;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WordDiffTest {

    @Test
    void equalWordsAreOnePiece() {
        assertEquals("the river rose", diff("the river  rose", "the river rose"));
    }

    @Test
    void wordsOfOneSideStandWhereTheyDiffer() {
        assertEquals("the river -rose +fell again", diff("the river rose again", "the river fell again"));
        assertEquals("we did +not sleep", diff("we did sleep", "we did not sleep"));
        assertEquals("-well we slept", diff("well we slept", "we slept"));
    }

    @Test
    void marksAndCapitalsMakeNoDifference() {
        assertEquals("“We slept,", diff("“We slept,", "we slept"));
    }

    @Test
    void nothingInCommonIsBothWhole() {
        assertEquals("-a b +c", diff("a b", "c"));
        assertEquals("+c", diff("", "c"));
    }

    @ParameterizedTest
    @CsvSource({"not", "never", "forty", "must", "Portugal", "won't"})
    void onWhatTheSenseTurnsIsMarked(String word) {
        assertTrue(marks(word));
    }

    @ParameterizedTest
    @CsvSource({"boats", "gladly", "again"})
    void otherWordsAreNot(String word) {
        assertFalse(marks(word));
    }

    private static boolean marks(String word) {
        List<WordDiff.Piece> pieces = WordDiff.of("we sail home", "we " + word + " sail home");
        assertEquals(3, pieces.size());
        assertFalse(pieces.get(0).weighty());
        return pieces.get(1).weighty();
    }

    private static String diff(String first, String second) {
        return WordDiff.of(first, second).stream()
                .map(piece -> (piece.first() ? "-" : piece.second() ? "+" : "") + piece.words())
                .collect(Collectors.joining(" "));
    }
}
