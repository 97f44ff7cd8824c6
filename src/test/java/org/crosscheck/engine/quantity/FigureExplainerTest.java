package org.crosscheck.engine.quantity;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.Extraction;
import org.crosscheck.engine.quantity.FigureReason.About;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the reader is told of a figure: the words that it is read from, and what they do. */
class FigureExplainerTest {
    private static final Engine ENGINE = new Engine();
    private static final LocalDate TUESDAY = LocalDate.of(2024, 5, 14);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    At least 40 ponies fled.          | At least  | bounds it below; the figure itself is allowed
                    More than 40 ponies fled.         | More than | bounds it below; the figure itself is not allowed
                    Up to 40 ponies fled.             | Up to     | bounds it above; the figure itself is allowed
                    Fewer than 40 ponies fled.        | Fewer than | bounds it above; the figure itself is not allowed
                    About 40 ponies fled.             | About     | says that it is about so much
                    Almost 40 ponies fled.            | Almost    | says that it is a little less
                    The hut holds 40 ponies or more.  | or more   | bounds it below; the figure itself is allowed
                    """)
    void theWordsThatBoundIt(String text, String words, String meaning) {
        assertReason(text, About.BOUND, words, meaning);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    We saw 40 grey ponies there.      | grey ponies | is what is counted: grey pony
                    A stall costs £40 now.            | £         | is money: GBP
                    A stall costs 40 euros now.       | euros     | is money: EUR
                    A stall costs US$40m a year.      | US$40m a year | is money: USD per year
                    The path runs 40km west.          | km        | is a unit of measure: kilometre
                    It is a 40-mile path.             | mile      | is a unit of measure: mile
                    Hay rose 40 per cent.             | per cent  | makes it a share: percent
                    A 40-year-old groom ran.          | year-old  | makes it an age: year of age
                    """)
    void theWordsThatMakeItsUnit(String text, String words, String meaning) {
        assertReason(text, About.UNIT, words, meaning);
    }

    @Test
    void aFigureWithoutAUnitTellsWhoLendsIt() {
        Extraction extraction = ENGINE.extract("Hay cost £40 then, up from 25 before.", null);

        FigureReason unit = reason(extraction, "Hay cost £40 then, up from 25 before.", 1, About.UNIT);

        assertEquals(extraction.quantities().get(0).span(), unit.span());
        assertEquals("lends it the unit: GBP", unit.words());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Some 40 ponies fled on Sunday. | Sunday    | dates it: 2024-05-12
                    Some 40 ponies fled.           | -         | nothing in the text dates it: the day of publication stands for it, 2024-05-14
                    """)
    void theWordsThatDateIt(String text, String words, String meaning) {
        assertReason(text, About.WHEN, words, meaning);
    }

    @Test
    void withoutADayOfPublicationItIsNotDated() {
        String text = "Some 40 ponies fled.";

        FigureReason when = reason(ENGINE.extract(text, null), text, 0, About.WHEN);

        assertNull(when.span());
        assertTrue(when.words().startsWith("it is not dated"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    "We lost 40 ponies," Ann Lee said. | Ann Lee | claims it: Ann Lee
                    The farm lost 40 ponies.           | -       | nobody is said to claim it: the article itself states it
                    """)
    void whoClaimsIt(String text, String words, String meaning) {
        assertReason(text, About.WHO, words, meaning);
    }

    @Test
    void whatIsNoClaimNeedsNoReasons() {
        String text = "It began in 1998.";

        assertEquals(List.of(List.of()), ENGINE.explainFigures(text, ENGINE.extract(text, TUESDAY)));
    }

    private static void assertReason(String text, About about, String words, String meaning) {
        FigureReason reason = reason(ENGINE.extract(text, TUESDAY), text, 0, about);

        assertEquals(words, reason.span() == null ? null : reason.span().in(text));
        assertEquals(meaning, reason.words());
    }

    private static FigureReason reason(Extraction extraction, String text, int figure, About about) {
        return ENGINE.explainFigures(text, extraction).get(figure).stream()
                .filter(reason -> reason.about() == about)
                .findFirst()
                .orElseThrow();
    }
}
