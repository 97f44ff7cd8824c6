package org.crosscheck.engine.quantity;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.crosscheck.engine.Engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ChangedCountsTest {
    private final Engine engine = new Engine();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The number of people killed by the flood in Saltby rose to nine on Friday. | killed
                    The number of people killed by the flood rose to at least nine and the number of wounded to 30. | killed
                    The count of those missing after the storm was put at nine. | missing
                    """)
    void whatHappenedStandsWithTheCount(String text, String happened) {
        assertEquals(
                happened,
                engine.extract(text, null).quantities().get(0).counted().predicate());
    }
}
