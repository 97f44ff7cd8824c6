package org.crosscheck.report.draw;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

    private static String diff(String first, String second) {
        return WordDiff.of(first, second).stream()
                .map(piece -> (piece.first() ? "-" : piece.second() ? "+" : "") + piece.words())
                .collect(Collectors.joining(" "));
    }
}
