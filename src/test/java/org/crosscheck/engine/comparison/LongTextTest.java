package org.crosscheck.engine.comparison;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.crosscheck.engine.Engine;

import static org.crosscheck.engine.comparison.Fixture.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Nothing that an article's author writes makes comparing slow. */
class LongTextTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Test
    void statementsOfAHundredThousandWordsAreCompared() {
        Claim one =
                said(source("Post", "2031-05-06"), person("Ann Lee"), "tow the boats and nets home ".repeat(15_000));
        Claim two =
                said(source("Echo", "2031-05-06"), person("Ann Lee"), "sell ferry tickets on boats ".repeat(15_000));
        Comparison comparison = assertTimeout(LIMIT, () -> new Comparer(RARE).compare(one, two));
        assertEquals(Label.DIFFERENT, comparison.label());
        assertTrue(Candidates.keys(one).size() < 200);
    }

    @Test
    void sentencesOfThousandsOfFiguresAreHeldAgainstEachOther() {
        String sentence =
                "The ferry carried 300 passengers, and the mayor, with 12 aides, sold 7 boats, ".repeat(1_000);
        Engine engine = new Engine();
        SentencePair pair = assertTimeout(LIMIT, () -> engine.comparePair(sentence, sentence));
        assertEquals(SentencePair.Label.SAME, pair.label());
    }
}
