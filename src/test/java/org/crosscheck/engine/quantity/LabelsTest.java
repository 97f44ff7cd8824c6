package org.crosscheck.engine.quantity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.crosscheck.engine.Engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Numbers that are no quantities are found and labelled, not lost. */
class LabelsTest {
    private static final Engine ENGINE = new Engine();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    The law of 2014 was changed.                       | 2014 year
                    It has risen since 1998.                           | 1998 year
                    The 2003 final was better.                         | 2003 year
                    Between 1990 and 1995 it closed.                   | 1990 year, 1995 year
                    The season 2014-15 was better.                     | 2014 year, 15 year
                    The 1960s were better.                             | 1960 date
                    They met on March 29 in Oslo.                      | 29 date
                    They met on 29 March in Oslo.                      | 29 date
                    They met on Sept. 20-24 in Oslo.                   | 20 date, 24 date
                    They met on 2019-09-01 in Oslo.                    | 2019 date, 09 date, 01 date
                    They met at 10:27 on a bridge.                     | 10 time, 27 time
                    They met at 5 p.m. on a bridge.                    | 5 time
                    They met at 11.30am on a bridge.                   | 11.30 time
                    She came third in the race.                        | third ordinal
                    She lives on the 10th floor.                       | 10th ordinal
                    The 43rd Brigade was there.                        | 43rd ordinal
                    It was her twenty-first visit.                     | twenty-first ordinal
                    They sat in row 21 of the hall.                    | 21 name
                    The Boeing 737 has landed.                         | 737 name
                    Resolution 242 was read out.                       | 242 name
                    The new iPhone 14 is dear.                         | 14 name
                    Flight 370 never arrived.                          | 370 name
                    Call +1-222-2222-333 for help.                     | 1 name, 222 name, 2222 name, 333 name
                    Call 0800 123 4567 for help.                       | 0800 name, 123 name, 4567 name
                    Ring +44 20 7946 0958 for help.                    | 44 name, 20 name, 7946 name, 0958 name
                    Phone (212) 555-0123 for help.                     | 212 name, 555 name, 0123 name
                    A new 5G mast went up.                             | 5 name
                    They ran the 4x100m relay in Oslo.                 | 4 name, 100m name
                    He drove a 4x4 truck to Oslo.                      | 4 name, 4 name
                    The shop is open 24/7 in Oslo.                     | 24 name, 7 name
                    She left her nine-to-five job in Oslo.             | nine name, five name
                    Two Airbus A320s and some Boeing 747s flew.        | Two quantity, 747s name
                    We stayed near Three Mile Island.                  | Three name
                    A 16:9 screen hung there.                          | 16 score, 9 score
                    It had a 3-to-1 margin there.                      | 3 score, 1 score
                    The judges split 9 to 3 there.                     | 9 score, 3 score
                    The odds were 10/1 there.                          | 10 score, 1 score
                    They met at 0900 hours on a bridge.                | 0900 time
                    They met at 5-6am on a bridge.                     | 5 time, 6 time
                    She won 21-14, 14-21, 21-19.                       | 21 score, 14 score, 14 score, 21 score, 21 score, 19 score
                    The club won 3-1 at home.                          | 3 score, 1 score
                    It ended in a 2-2 draw.                            | 2 score, 2 score
                    The Big Six met again.                             | Six name
                    Read https://example.org/2021/04/17?x=12 for more. | -
                    The two sides met.                                 | two quantity
                    The S P 500 utilities rose.                        | 500 name
                    A Nikkei 225 firm rose.                            | 225 name
                    Level 2 chargers are dear.                         | 2 name
                    A Phase 3 trial began.                             | 3 name
                    Tests for COVID -19 failed.                        | 19 name
                    It is one of the oldest inns.                      | one quantity
                    One of them left, and no one saw it.               | -
                    “It is too late,” one said.                        | -
                    One explained that it rained.                      | -
                    One died and two were hurt.                        | One quantity, two quantity
                    The town released 911 tapes on Friday.             | 911 name
                    A 999 operator took 40 calls.                      | 999 name, 40 quantity
                    A 112 call came, then 112 calls more.              | 112 name, 112 quantity
                    Dial 1551 or call the port on 1900.                | 1551 name, 1900 name
                    He sat in seat 11A of the bus.                     | 11 name
                    They met on the 1200 block of Elm Street.          | 1200 name
                    They called 112 jurors.                            | 112 quantity
                    A surfer, 45, was hurt, and one fan, 30, too.      | 45 quantity, one quantity, 30 quantity
                    """)
    void areLabelled(String text, String expected) {
        List<Quantity> figures = ENGINE.extract(text, null).quantities();
        String found = figures.stream()
                .map(figure -> word(text, figure) + " " + figure.kind().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        assertEquals(expected, found.isEmpty() ? "-" : found);
    }

    @Test
    void oneOfSeveralIsAClaimOnlyWhereSomethingHappened() {
        assertFalse(only("It is one of the oldest inns.").isClaim());
        assertTrue(only("One of the miners was killed.").isClaim());
    }

    private static Quantity only(String text) {
        List<Quantity> figures = ENGINE.extract(text, null).quantities();
        assertEquals(1, figures.size());
        return figures.get(0);
    }

    private static String word(String text, Quantity figure) {
        return figure.span().in(text).split(" ")[0];
    }
}
