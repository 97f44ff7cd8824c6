package org.crosscheck.engine.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.crosscheck.engine.Engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * The list of what an editor expects of numbers, walked row by row: every number of a sentence with its bound, unit, what
 * happened, its whole, its standing, or the label of what is no quantity.
 */
class EditorsListTest {
    private static final Engine ENGINE = new Engine();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    grouping         | The fleet lost 1,340 nets.                                     | 1340 net lost
                    decimals         | The quay is 12.4 metres long.                                  | 12.4 metre
                    glued scales     | The dam cost $60bn; 2.7m people paid.                          | 60000000000 USD, 2700000 people
                    scale words      | Some 1.4 million live there.                                   | ~1400000
                    words            | Six boats and two dozen nets were lost.                        | 6 boat lost, 24 net lost
                    half a million   | Half a million trees died.                                     | 500000 tree killed
                    a couple of      | A couple of towns fell.                                        | ~2 town
                    shares of        | More than half of the quays are shut.                          | >0.5 closed
                    one in three     | One in four boats leaks.                                       | 0.25
                    percent          | Nearly 90% of the crew voted.                                  | ~90 percent voted
                    range with dash  | It takes 10-20 days.                                           | 10..20 day
                    range with words | Between 40 and 60 boats sank.                                  | 40..60 boat destroyed
                    range from to    | It takes from 10 to 20 days.                                   | 10..20 day
                    change, no range | The toll fell from 60 to 40.                                   | 60 killed, 40 killed
                    distributed      | Repairs cost $10 to $15 billion.                               | 10000000000..15000000000 USD
                    hyphenated       | A 300-mile march ended a 39-hour curfew.                       | 300 mile, 39 hour
                    apposition       | The bill, $3m, was paid.                                       | 3000000 USD
                    at least         | At least 50 boats came.                                        | >=50 boat
                    more than        | More than 50 boats came.                                       | >50 boat
                    up to            | Up to 100 boats came.                                          | <=100 boat
                    fewer than       | Fewer than 100 boats came.                                     | <100 boat
                    almost           | Almost 200 boats came.                                         | ~200 boat
                    about            | About 120 boats came.                                          | ~120 boat
                    vague            | Thousands fled.                                                | ~1000..10000 people fled
                    scope of a bound | At least two men were killed and seven wounded.                | >=2 man killed, 7 people wounded
                    predicates       | Four were killed, nine hurt and 30 are missing.                | 4 people killed, 9 people wounded, 30 people missing
                    attack and mass  | The 30,000 attacking troops outnumber 5,000 massed there.      | 30000 attacking troop attacking, 5000 deployed
                    fled, remain     | Some 600 villagers fled and 300 remain.                        | ~600 villager fled, 300 villager remaining
                    inherited noun   | It hit 40 barns, then another 12.                              | 40 barn hit, 12 barn
                    inherited noun   | It burned 14 barns and damaged 30 more.                        | 14 barn destroyed, 30 barn damaged
                    gapping          | Norway took 300 refugees, Sweden 40 and Denmark 12.            | 300 refugee fled, 40 refugee fled, 12 refugee fled
                    lists            | It lost 40 boats, 12 cranes and 3 sheds.                       | 40 boat lost, 12 crane lost, 3 shed lost
                    nobody named     | A crash killed all 57 on board.                                | 57 people killed
                    spelled below 10 | Nine in 10 boats came.                                         | 0.9
                    one modal        | It will take 10 days and cost $2bn.                            | 10 day forecast, 2000000000 USD forecast
                    others           | It killed two men and hurt more than 1,000 others.             | 2 man killed, >1000 people wounded
                    conversion       | The aid is worth 350 million dollars (£261 million).           | 350000000 USD, 261000000 GBP again
                    conversion       | The pier is 12.4 miles (20km) long.                            | 12.4 mile, 20 kilometre again
                    part of a whole  | The blast hurt 15 people, including two children.              | 15 people wounded, 2 child wounded (part)
                    part of a whole  | Some 12 of the 40 guests were hurt.                            | ~12 guest wounded (part), 40 guest
                    parts of a whole | It hurt 15 people, including two women and three men.          | 15 people wounded, 2 woman wounded (part), 3 man wounded (part)
                    forecast         | The queue could grow to four million.                          | 4000000 forecast
                    forecast, after  | Up to 400 jobs will go.                                        | <=400 job forecast
                    demand           | She called for a four-day pause.                               | 4 day demand
                    demand, after    | Some 30 lorries are needed.                                    | ~30 lorry requested demand
                    hypothesis       | If 40 members resign, it falls.                                | 40 member resigned supposed
                    negation         | They did not take 300 nets.                                    | 300 net negated
                    negation, after  | Some 300 nets were not found.                                  | ~300 net negated
                    years            | It was built in 1998 and 2004.                                 | 1998 year, 2004 year
                    dates            | It opened on 12 May.                                           | 12 date
                    ordinals         | The 43rd Brigade held the 10th floor.                          | 43 ordinal, 10 ordinal
                    ages             | Ann Lee, 48, has a 12-year-old son.                            | 48 year of age, 12 year of age
                    names            | The G7, COVID-19 and the Boeing 737 were on row 21.            | 737 name, 21 name
                    indices          | FTSE 100 firms and the S&P 500 did well.                       | 100 name, 500 name
                    wars             | The Second World War cost it 40 ships.                         | 2 ordinal, 40 ship cost
                    scores           | The side won 3-1.                                              | 3 score, 1 score
                    clock            | It left at 10:45.                                              | 10 time, 45 time
                    one of several   | It is one of the oldest quays.                                 | 1 old quay
                    a lost sign      | The fine was PS2.7m.                                           | 2700000 GBP
                    a lost hyphen    | They ate a three course meal.                                  | 3 course
                    a lost comma     | In 2019 $40000 went.                                           | 2019 year, 40000 USD
                    spelling         | Walkers covered 40 kilometers and 20 kilometres.               | 40 kilometre, 20 kilometre
                    """)
    void isRead(String what, String sentence, String expected) {
        assertEquals(
                expected,
                ENGINE.extract(sentence, null).quantities().stream()
                        .map(EditorsListTest::told)
                        .collect(Collectors.joining(", ")));
    }

    private static String told(Quantity figure) {
        StringBuilder told = new StringBuilder(figure.isClaim() ? bound(figure.modifier()) : "").append(value(figure));
        if (figure.kind() != Quantity.Kind.QUANTITY) {
            return told.append(' ').append(word(figure.kind())).toString();
        }
        if (!figure.unit().isEmpty()) {
            told.append(' ').append(figure.unit());
        }
        Quantity.Counted counted = figure.counted();
        if (counted != null && counted.predicate() != null) {
            told.append(' ').append(counted.predicate());
        }
        if (counted != null && counted.partOf() != null) {
            told.append(" (part)");
        }
        if (figure.restates() != null) {
            told.append(" again");
        }
        return figure.status() == Quantity.Status.STATED
                ? told.toString()
                : told.append(' ').append(word(figure.status())).toString();
    }

    private static String bound(Quantity.Modifier modifier) {
        return modifier == Quantity.Modifier.EXACT || modifier == Quantity.Modifier.RANGE ? "" : modifier.sign();
    }

    private static String value(Quantity figure) {
        return figure.value() == null ? plain(figure.low()) + ".." + plain(figure.high()) : plain(figure.value());
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
