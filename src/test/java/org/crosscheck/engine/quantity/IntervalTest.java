package org.crosscheck.engine.quantity;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.crosscheck.engine.Engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

class IntervalTest {
    private static final Engine ENGINE = new Engine();

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    At least 50 sheep were counted.      | 50     | -
                    More than 50 sheep were counted.     | 50     | -
                    Up to 100 sheep were counted.        | -      | 100
                    Fewer than 100 sheep were counted.   | -      | 100
                    Almost 200 sheep were counted.       | 180    | 200
                    About 120 sheep were counted.        | 110    | 130
                    They counted 1,200 sheep.            | 1150   | 1250
                    They counted 1,203 sheep.            | 1203   | 1203
                    They counted 7 sheep.                | 7      | 7
                    They counted 40 to 60 sheep.         | 40     | 60
                    They counted thousands of sheep.     | 1000   | 10000
                    """)
    void boundsAreRead(String text, String low, String high) {
        Quantity figure =
                ENGINE.extract(text, LocalDate.of(2024, 5, 14)).quantities().get(0);
        Interval interval = Interval.of(figure);
        assertEquals(
                low,
                interval.low() == null
                        ? null
                        : interval.low().stripTrailingZeros().toPlainString());
        assertEquals(
                high,
                interval.high() == null
                        ? null
                        : interval.high().stripTrailingZeros().toPlainString());
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    More than 50 sheep fled.  | 50 sheep fled.            | false
                    At least 50 sheep fled.   | 50 sheep fled.            | true
                    More than 50 sheep fled.  | 51 sheep fled.            | true
                    Fewer than 50 sheep fled. | 50 sheep fled.            | false
                    Up to 50 sheep fled.      | 50 sheep fled.            | true
                    More than 50 sheep fled.  | Over 60 sheep fled.       | true
                    More than 50 sheep fled.  | No more than 50 sheep fled. | false
                    More than 50 sheep fled.  | Some 50 sheep fled.       | true
                    """)
    void whatIsMoreThanFiftyIsNotFifty(String one, String other, boolean meet) {
        assertEquals(meet, interval(one).meets(interval(other)));
    }

    private static Interval interval(String text) {
        return Interval.of(ENGINE.extract(text, null).quantities().get(0));
    }
}
