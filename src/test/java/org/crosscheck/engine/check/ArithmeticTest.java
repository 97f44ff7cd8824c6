package org.crosscheck.engine.check;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.crosscheck.engine.name.NameFinder;
import org.crosscheck.engine.quantity.QuantityFinder;
import org.crosscheck.engine.text.Text;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ArithmeticTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The camp lies 12.4 miles (20km) away.                                | CONVERSION true
                    The camp lies 12 miles (19km) away.                                  | CONVERSION true
                    The camp lies 12 miles (20km) away.                                  | CONVERSION true
                    The camp lies 12 miles (25km) away.                                  | CONVERSION false
                    The camp lies about 120 miles (190km) away.                          | CONVERSION true
                    The camp lies 100 miles (200km) away.                                | CONVERSION false
                    It was 38C (100F) in the shade.                                      | CONVERSION true
                    It was 38C (120F) in the shade.                                      | CONVERSION false
                    The aid is worth $350 million (\u00a3261 million).                       |
                    The aid is worth $350 million (\u00a3261 billion).                       | SCALE false
                    Of the 400 houses, 100 were destroyed, or 25 percent.                | SHARE true
                    Of the 400 houses, 100 were destroyed, or 40 percent.                | SHARE false
                    Some 100 of the 400 houses (25%) were destroyed.                     | SHARE true
                    Some 25%, or 100 of the 400 houses, were destroyed.                  | SHARE true
                    Some 45%, or 100 of the 400 houses, were destroyed.                  | SHARE false
                    About 25% of the 400 houses, or 100, were destroyed.                 | SHARE true
                    More than 1.2 million of the 2 million voters, or 61%, stayed away.  |
                    Profit rose 50% to $300 from $200.                                   | CHANGE true
                    Profit rose 40% to $300 from $200.                                   | CHANGE false
                    Takings fell 10% to $45 million, or $3 a visitor, from $50 million.   | CHANGE true
                    Rents rose from $200 to $300, or 50%.                             | CHANGE true
                    Rents rose from $200 to $300, a rise of 30%.                      | CHANGE false
                    Exactly 45 people died: 20 in the city and 25 in the villages.       | TOTAL true
                    Exactly 45 people died: 20 in the city and 35 in the villages.       | TOTAL false
                    The raid hurt 20 men and 25 women, a total of 45 people.             | TOTAL true
                    A total of 30 people died, 12 in the city and 18 at sea.             | TOTAL true
                    A total of 30 people died, 12 in the city and 28 at sea.             | TOTAL false
                    A total of 30 people died, 12 of them at sea, and 20 were hurt.      |
                    A total of 30 boats, 12 cars and 20 vans were sold.                  |
                    It cost £350 million ($440m), of which £35m ($44m) is lost.          |
                    It cost £350 million ($440m), of which £35m ($100m) is lost.         | CONVERSION false
                    It cost £5 ($7) then, and the guide £12 ($16).                        |
                    The raid hurt 20 men and 25 women, a total of 55 people.             | TOTAL false
                    Output grew 50%, from 200 to 300 cars.                               | CHANGE true
                    Output grew by 30% from 200 to 300 cars.                             | CHANGE false
                    Rents rose from $200 to $300, up 30%.                                | CHANGE false
                    Takings fell by half from 90 to 45 crowns.                           | CHANGE true
                    Takings fell by half from 90 to 60 crowns.                           | CHANGE false
                    Of the 300 seats, 200, or two thirds, are taken.                     | SHARE true
                    Of the 300 seats, 100, or two thirds, are taken.                     | SHARE false
                    May was 2.1F (1.2C) warmer than usual.                               | CONVERSION true
                    May was 2.1F (3C) warmer than usual.                                 | CONVERSION false
                    The raid killed 15 people, including 20 children.                    | PART false
                    The raid killed 15 people, including two children.                   |
                    """)
    void sumsAreDone(String text, String expected) {
        assertEquals(expected == null ? "" : expected, told(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sales rose 5% and 40 of the 90 shops closed.",
                "He paid $10 for 12 apples and 30% more for pears.",
                "At 7:30 some 20 people left; 30% stayed.",
                "It hurt 20 men and 25 women, bringing the total to 90.",
                "She took 20 apples and 30 pears in a total of 3 days and 4 nights.",
                "Profit rose 5% from May to 40 from June.",
                "They made 12 films, including 40 songs.",
                "Chasing 300, the side fared worse than before: it needed 200 runs and had two days left.",
                "Turnout was 60%. Of 200 villages, 40 had no polling station.",
                "The mine sold 300 tonnes to 200 customers, and profit rose 50%.",
            })
    void figuresThatAreNoSumAreLeftAlone(String text) {
        assertEquals("", told(text));
    }

    @Test
    void sumIsShown() {
        assertEquals(
                "12 miles is 19.3 km; the text has 25km",
                only("The camp lies 12 miles (25km) away.").sum());
        assertEquals(
                "100 of 400 houses is 25%; the text has 40 percent",
                only("Of the 400 houses, 100 were destroyed, or 40 percent.").sum());
        assertEquals(
                "20 + 35 = 55; the text has 45 people",
                only("Exactly 45 people died: 20 in the city and 35 in the villages.")
                        .sum());
    }

    @Test
    void figuresOfASumAreGivenInTheirOrder() {
        String text = "Profit rose 40% to $300 from $200.";

        assertEquals(
                List.of("40%", "$300", "$200"),
                only(text).figures().stream().map(figure -> figure.in(text)).toList());
    }

    @Test
    void millionForBillionIsSeenBetweenHeadlineAndText() {
        String headline = "Parliament grants Ruritania $2.4 billion\n\nThe vote came late.\n\n";

        assertEquals("SCALE false", told(headline + "It gives Ruritania $2.4 million for roads."));
        assertEquals("", told(headline + "It gives Ruritania $2.4 billion for roads."));
        assertEquals("", told(headline + "A bakery in Strelsau earned $2.4 million."));
        String round = "Parliament grants Ruritania $3 billion\n\n";
        assertEquals("SCALE false", told(round + "The parliament of Ruritania gave $3 million: Parliament was full."));
        assertEquals("", told(round + "A bakery in Ruritania earned $3 million."));
    }

    private static Check only(String text) {
        List<Check> checks = checks(text);
        assertEquals(1, checks.size(), text);
        return checks.get(0);
    }

    private static String told(String text) {
        return checks(text).stream()
                .map(check -> check.kind() + " " + check.holds())
                .collect(Collectors.joining("; "));
    }

    private static List<Check> checks(String source) {
        Text text = Text.of(source);
        return Arithmetic.of(text, new QuantityFinder().find(text, new NameFinder().find(text), List.of()));
    }
}
