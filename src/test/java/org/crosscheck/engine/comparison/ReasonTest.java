package org.crosscheck.engine.comparison;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

class ReasonTest {
    @ParameterizedTest
    @EnumSource(ReasonCode.class)
    void everyReasonIsASentenceWithoutGaps(ReasonCode code) {
        String sentence = Reason.of(code, "this", "that").text();
        assertFalse(sentence.isBlank() || sentence.contains("{"), sentence);
    }

    @Test
    void aValueThatBothHaveIsSaidOnce() {
        assertEquals(
                "same speaker (Dana Oyelaran)",
                Reason.of(ReasonCode.SAME_SPEAKER, "Dana Oyelaran", "Dana Oyelaran")
                        .text());
    }

    @Test
    void oneDayIsSingular() {
        assertEquals("1 day later", Reason.of(ReasonCode.LATER, 1).text());
        assertEquals("2 days later", Reason.of(ReasonCode.LATER, 2).text());
    }

    @Test
    void braceInAValueIsLeftAlone() {
        assertEquals(
                "differs: {1} / b", Reason.of(ReasonCode.DIFFERS, "{1}", "b").text());
    }

    @Test
    void aComparisonReadsAsOneLine() {
        Comparison comparison = Comparison.of(
                List.of(
                        Reason.of(ReasonCode.SAME_DAY),
                        Reason.of(ReasonCode.RARE_WORDS, 81),
                        Reason.of(ReasonCode.SAME_WORDS)),
                1);
        assertEquals("same day; 81 % of the rare words shared; the same words", comparison.text());
    }

    @Test
    void oneGroundAgainstIsEnough() {
        Comparison comparison =
                Comparison.of(List.of(Reason.of(ReasonCode.SAME_WORDS), Reason.of(ReasonCode.SAME_ARTICLE)), 1);
        assertEquals(Label.DIFFERENT, comparison.label());
        assertEquals(0, comparison.score());
    }
}
