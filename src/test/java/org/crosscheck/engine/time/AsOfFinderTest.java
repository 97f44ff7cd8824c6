package org.crosscheck.engine.time;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.time.AsOf.Origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

class AsOfFinderTest {
    private static final LocalDate TUESDAY = LocalDate.of(2022, 4, 19);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Shells killed 12 people on Monday.                                 | 12 | 2022-04-18 | 2022-04-18
                    On Monday, shells killed 12 people.                                | 12 | 2022-04-18 | 2022-04-18
                    Monday's shelling killed 12 people and Sunday's killed 30.         | 12 | 2022-04-18 | 2022-04-18
                    Shells killed 12 people on Sunday and 30 on Monday.                | 30 | 2022-04-18 | 2022-04-18
                    Shells killed 12 people on Sunday and 30 on Monday.                | 12 | 2022-04-17 | 2022-04-17
                    Some 12 ships are now stranded.                                    | 12 | 2022-04-19 | 2022-04-19
                    In March 12 ships were lost.                                       | 12 | 2022-03-01 | 2022-03-31
                    Since early March, 40 ships have been lost.                        | 40 | 2022-03-01 | 2022-04-19
                    Over the last two weeks, 40 ships were lost.                       | 40 | 2022-04-05 | 2022-04-19
                    Over the last 24 hours, 40 ships were lost.                        | 40 | 2022-04-18 | 2022-04-19
                    A mine went off on Monday. It sank 12 boats.                       | 12 | 2022-04-18 | 2022-04-18
                    It sank 12 boats.                                                  | 12 | 2022-04-19 | 2022-04-19
                    Turnout was 61%, the lowest since 1998.                            | 61 | 2022-04-19 | 2022-04-19
                    Some 61 boats sank, the first since May.                           | 61 | 2022-04-19 | 2022-04-19
                    Profit rose to 40m from 31m a year earlier.                        | 40 | 2022-04-19 | 2022-04-19
                    Rents rose 4% on a year earlier.                                   | 4 | 2022-04-19 | 2022-04-19
                    Rents rose 4% compared with 2019.                                  | 4 | 2022-04-19 | 2022-04-19
                    She won 54% of the votes, up from 48% in 2019.                     | 54 | 2022-04-19 | 2022-04-19
                    She won 54% of the votes, up from 48% in 2019.                     | 48 | 2019-01-01 | 2019-12-31
                    Rents were 810 in January, down from 840 in May.                   | 840 | 2021-05-01 | 2021-05-31
                    Rents were 840 in May, up from 810 in April last year.             | 810 | 2021-04-01 | 2021-04-30
                    Rents fell from 840 in May to 810 in December.                     | 810 | 2021-12-01 | 2021-12-31
                    Some 61 people came from 12 towns on Monday.                       | 61 | 2022-04-18 | 2022-04-18
                    On Monday 40 boats left, against 12 last week.                     | 40 | 2022-04-18 | 2022-04-18
                    The council, which sits again on Friday, counted 12 boats.         | 12 | 2022-04-19 | 2022-04-19
                    """)
    void dateOfASentenceIsTheDateOfItsFigures(String text, String figure, LocalDate first, LocalDate last) {
        AsOf asOf = asOf(text, figure, TUESDAY);

        assertEquals(first + " to " + last, asOf.first() + " to " + asOf.last());
    }

    @Test
    void saysWhereADateCameFrom() {
        assertEquals(
                Origin.TEXT,
                asOf("Shells killed 12 people on Monday.", "12", TUESDAY).origin());
        assertEquals(
                Origin.DATELINE,
                asOf("LONDON, April 18 - It sank 12 boats.", "12", TUESDAY).origin());
        assertEquals(
                Origin.PUBLICATION, asOf("It sank 12 boats.", "12", TUESDAY).origin());
    }

    @Test
    void nameOfADayIsNoDateWithoutPublication() {
        assertNull(asOf("Shells killed 12 people on Monday.", "12", null));
    }

    @Test
    void fullDateNeedsNoPublication() {
        AsOf asOf = asOf("Shells killed 12 people on 18 April 2022.", "12", null);

        assertEquals(LocalDate.of(2022, 4, 18), asOf.first());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    \u201cIn March we lost 12 boats,\u201d she said on Monday.               | 2022-04-18
                    \u201cWe lost 12 boats,\u201d she said on Monday evening.                | 2022-04-18
                    \u201cWe lost 12 boats,\u201d said the mayor, elected in 2014.           | 2022-04-19
                    \u201cWe lost 12 boats,\u201d said the mayor, who leaves on Friday.      | 2022-04-19
                    """)
    void wordsWereSaidOnTheDayNamedRoundThem(String text, LocalDate day) {
        Text read = Text.of(text);
        AsOfFinder finder = new AsOfFinder(read, new TimeFinder().find(read, TUESDAY), TUESDAY);

        AsOf said = finder.said(new Span(0, text.indexOf('\u201d') + 1), new Span(0, text.length()));

        assertEquals(day, said.first());
    }

    private static AsOf asOf(String text, String figure, LocalDate published) {
        Text read = Text.of(text);
        int start = text.indexOf(figure);
        return new AsOfFinder(read, new TimeFinder().find(read, published), published)
                .of(new Span(start, start + figure.length()));
    }
}
