package org.crosscheck.engine.quantity;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.crosscheck.engine.Engine;

import static org.junit.jupiter.api.Assertions.assertFalse;

/** Every figure can say in words which rule found it. */
class RuleWordsTest {
    private static final Engine ENGINE = new Engine();

    @ParameterizedTest
    @MethodSource("org.crosscheck.engine.quantity.PhrasingsTest#phrasings")
    void everyRuleHasWords(String meaning, String phrasing) {
        List<Quantity> figures = ENGINE.extract(phrasing, null).quantities();
        figures.forEach(figure -> assertFalse(figure.foundBy().isBlank()));
    }
}
