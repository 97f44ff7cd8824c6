package org.crosscheck.engine.quantity;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.crosscheck.engine.Engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** What a figure says beside its value: what happened, where, whether it is so, what it is to another figure. */
class CircumstancesTest {
    private static final Engine ENGINE = new Engine();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Four people were killed.                   | killed
                    The blast killed at least 15 people.       | killed
                    Fourteen workers were injured.             | wounded
                    Seven wounded were carried out.            | wounded
                    Some 200 soldiers were captured.           | captured
                    The army detained 30 protesters.           | detained
                    More than 150,000 have fled.               | fled
                    About 300 residents remain.                | remaining
                    They deployed 5,000 troops.                | deployed
                    Around 50,000 troops massed there.         | deployed
                    Rockets hit 12 houses.                     | hit
                    Gunners destroyed six tanks.               | destroyed
                    The minister pledged 40 lorries.           | pledged
                    The firm hired 400 welders.                | hired
                    Some 120 guests, most of them old, have left. | fled
                    One sailor was taken to hospital.          | wounded
                    Four men and two women were killed.        | killed
                    The storm left 70,000 homes without power. | without power
                    The bank pledged a further $40m.           | pledged
                    The 40 captured boats came home.           | captured
                    Twelve houses were damaged.                | damaged
                    She owns two boats.                        | -
                    Some 40 boreholes were sunk.               | drilled
                    Nine ferries were sunk.                    | destroyed
                    The bank fired 40 managers.                | dismissed
                    The fort fired 40 rockets.                 | fired
                    Officers executed 12 search warrants.      | carried out
                    Nine people remained missing.              | missing
                    They play with six games left.             | remaining
                    Six firms left the harbour.                | fled
                    """)
    void whatHappened(String text, String predicate) {
        assertEquals(predicate, first(text).counted().predicate());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Four people died in Leeds.                       | stated
                    It reached 3.4% in May.                          | stated
                    Voters backed the plan by 54%.                   | stated
                    All but 12 of the boats sank.                    | negated
                    The bill could reach $40m.                       | forecast
                    Prices will rise by 5%.                          | forecast
                    The bank expects growth of 3%.                   | forecast
                    She called for a four-day pause.                 | demand
                    They demanded 20 lorries.                        | demand
                    If 30 members resign, it falls.                  | supposed
                    He did not take 300 euros.                       | negated
                    They took no more than 10 sheep.                 | stated
                    Crowds of up to 20,000 are expected.             | forecast
                    Some 300 jobs could be lost.                     | forecast
                    Some 30 votes are needed.                        | demand
                    At least 40 people are feared dead.              | supposed
                    Some 500 sailors were not paid.                  | negated
                    Asked about the missing $40m, she left.          | stated
                    Asked for $40m, she left.                        | demand
                    He set up a fund of $40m.                        | stated
                    The bill is set to reach $40m.                   | forecast
                    Homes without water fell to 400.                 | stated
                    They sailed without two masts.                   | negated
                    It is 40 days off and we could sink.             | stated
                    It is 40 metres wider than it would be.          | stated
                    He didn’t take 300 euros.                        | negated
                    """)
    void whetherItIsSo(String text, String status) {
        assertEquals(status, first(text).status().name().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Four people died in Leeds on Monday.             | Leeds
                    At least six sheds burned near Port Elgin.       | Port Elgin
                    In northern Spain, 20 homes were lost.           | northern Spain
                    She sold two boats in May.                       | -
                    Four boats sank, the guard said on Telegram.     | -
                    Two boats left as fog rose in Leeds.             | -
                    The zone reaches 15km on the Norwegian side.     | -
                    A tanker of water rose to Rs 1,800.              | -
                    Sheds went for R1.2bn and for NOK 40.            | -
                    It was dry in Leeds; in Oslo 40 boats sank.      | Oslo
                    It was hit on Interstate 35 at 68 mph.           | -
                    """)
    void where(String text, String place) {
        Quantity.Counted counted = first(text).counted();
        assertEquals(place, counted == null ? null : counted.place());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Exports fell 7% in June.                         | down
                    Shares were up 19 cents.                         | up
                    Sales rose by 60%.                               | up
                    A 5% rise was agreed.                            | up
                    The index lost 190 points.                       | down
                    Exports were 7% of the total.                    | -
                    Fears grew for two sailors.                      | -
                    The guard shot down 17 drones.                   | -
                    No fewer than 18 towns refused.                  | -
                    Rain fell in two hours.                          | -
                    Bubbles make up 10% of it.                       | -
                    The storm dropped 40 inches of snow.             | -
                    It was cut into 2-metre planks.                  | -
                    """)
    void whichWay(String text, String trend) {
        Quantity.Trend found = first(text).trend();
        assertEquals(trend, found == null ? null : found.name().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    The jets hit 12 targets inside the port.         | targets inside the port
                    They hold a 300-mile front.                      | front
                    He signed a $60bn aid package.                   | aid package
                    The firm cut 5% of its workforce.                | workforce
                    Exports to Chile dropped 7%.                     | Exports to Chile
                    It moved at a speed of 22 mph.                   | speed
                    A 60-year-old man saw it.                        | man
                    Ann Lee, 48, saw it.                             | Ann Lee
                    The clinic did 700 heart transplants.            | heart transplants, clinic
                    The yard that sank cost $40m.                    | yard
                    Its fee for the chair, Ann Lee, which was £2m, is cut. | fee for the chair
                    Norco, the oldest of the banks, lost 4%.         | Norco
                    Ann Lee (12 wins) leads.                         | wins, Ann Lee
                    The delivery of 40 sedans was late.              | sedans, delivery
                    It lifted its target to $54.                     | target
                    The pill cut the risk of stroke by 34%.          | risk of stroke, pill
                    She said 40 boats sank.                          | boats
                    The six-mile trip that had taken 20 minutes ended. | trip
                    A grounding for more than three months followed. | grounding
                    The port, a town with a population of 1.4 million, shut. | population, town
                    She thanked him for another £100m ($119m) in support. | support
                    A storm hit the port, and 40 others were hurt.   | others
                    The firm employs 4,300 people.                   | people, firm
                    Women aged 25 to 54 came.                        | Women
                    Two thirds of the 1,500 homes were empty.        | homes
                    Its profit before tax was £3m.                   | profit before tax
                    Roughly 40 or more lorries left.                 | lorries
                    A 400-strong crowd left.                         | crowd
                    The tanker carried oil; Norway, 8 new tankers.   | new tankers, Norway
                    The port on Sunday spent $12m.                   | port
                    In Marnia the rate was 4%.                       | rate
                    Sales rose 9% year-on-year.                      | Sales
                    The mayor wept; Norco said it sent 40 lorries.   | lorries
                    A total of 784 people slept there.               | people
                    Work was stopped, at a cost of £2m.              | cost, Work
                    The jury awards $4m to her.                      | jury
                    The yard, where the frost was 9 hard weeks, took 4 boats. | hard weeks, frost
                    """)
    void whatItIsAbout(String text, String noun) {
        assertEquals(noun, first(text).counted().noun());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    If the rain is late, that becomes 1,700.         | -
                    Its chair, Ann Lee, told Norco: “They promised us four years.” | -
                    “They’ll be glad to get away with £110m,” she said. | -
                    Asked about the missing $2m, she left.           | -
                    Took maybe 10 minutes.                           | -
                    A shed stood two miles downstream.               | shed
                    Chile gave $31m, Peru $13m and Spain $12m.       | Spain
                    Rent is $40m, board $30m.                        | board
                    A $400,000 loan costs $2,490 a month.            | loan
                    The pier, where it is cold, took 4 summers.      | summers
                    MARNIA, Norway (Norco) - Divers raised 40 wrecks. | wrecks, Divers
                    Its profit after tax was £3m.                    | profit after tax
                    The bank was on 34.7%, and the port 32.2%.       | port
                    Norco got 41%, and Ann Lee about 7%.             | Ann Lee
                    One in six boats sank in Leeds, where two nets held. | nets
                    The chef, whose pay was £9m, left.               | pay
                    The number of cooks hurt by the storm that struck Leeds has risen to 72. | number of cooks
                    The bank won 85 seats in a 150-seat hall, up from 77. | seats, bank
                    The council has 51 members; 12 of them are her allies. | members, council
                    The road carries 14,000 lorries a day, double the 7,200 it was built for. | lorries a day, road
                    """)
    void whatTheLastFigureIsAbout(String text, String noun) {
        List<Quantity> figures = ENGINE.extract(text, null).quantities();
        Quantity.Counted counted = figures.get(figures.size() - 1).counted();
        assertEquals(noun, counted == null ? null : counted.noun());
    }

    @Test
    void aCountBehindAPercentageIsOfWhatWasCountedBefore() {
        String text = "Clinics treat 1,700 patients a day, up 5% on the 1,098 of May, and 69 of them are in bed.";
        assertEquals(
                List.of("patient per day", "percent", "patient per day", "patient per day"),
                ENGINE.extract(text, null).quantities().stream()
                        .filter(Quantity::isClaim)
                        .map(Quantity::unit)
                        .toList());
    }

    @Test
    void twoAgesBehindAPluralAreOfEach() {
        List<Quantity> figures =
                ENGINE.extract("Two drivers, 22 and 26, were held.", null).quantities();
        assertEquals(
                List.of("driver", "year of age", "year of age"),
                figures.stream().map(Quantity::unit).toList());
    }

    @Test
    void aMagnitudeIsNoUnitOfATollBehindIt() {
        List<Quantity> figures = ENGINE.extract("Those killed by the magnitude 6.9 quake rose to 72.", null)
                .quantities();
        assertEquals("", figures.get(1).unit());
    }

    @Test
    void aConversionInBracketsRestates() {
        String text = "It lies more than 12.4 miles (20km) off and cost 350 million dollars (£261 million).";
        List<Quantity> figures = ENGINE.extract(text, null).quantities();

        assertNull(figures.get(0).restates());
        assertEquals(figures.get(0).span(), figures.get(1).restates());
        assertEquals(figures.get(0).modifier(), figures.get(1).modifier());
        assertNull(figures.get(2).restates());
        assertEquals(figures.get(2).span(), figures.get(3).restates());
    }

    @Test
    void aPartKnowsItsWhole() {
        List<Quantity> figures = ENGINE.extract("It hurt 15 people, including two children.", null)
                .quantities();

        assertEquals(figures.get(0).span(), figures.get(1).counted().partOf());
    }

    @Test
    void aChangeIsTwoFigures() {
        List<Quantity> figures =
                ENGINE.extract("The toll rose from 30 to 45 on Friday.", null).quantities();

        assertEquals(
                List.of("30", "45"),
                figures.stream().map(each -> each.value().toString()).toList());
        assertEquals(Quantity.Trend.UP, figures.get(1).trend());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Four people died and 14 injured were found.      | people
                    Around 50,000 troops came and 2,000 left, and another 300. | troop
                    Sales reached 3.9 million boots, up from 2.4 million. | boot
                    An index fell by 2 percent and the other by 1.  | percent
                    On Monday 40 boats left, against 12 last week.  | boat
                    A score is 20 units whilst a gross is 144.      | unit
                    Some 12 of the 40 guests stayed.                | guest
                    It comes with a 7- or 8-inch screen.             | inch
                    """)
    void whatIsLeftOutIsInherited(String text, String unit) {
        List<Quantity> figures = ENGINE.extract(text, null).quantities();
        figures.forEach(figure -> assertEquals(unit, figure.unit(), figure.toString()));
    }

    @Test
    void aChangeIsOfOneThing() {
        List<Quantity> figures = ENGINE.extract("The goat went from 40 pounds to 55 in a month.", null)
                .quantities();

        assertEquals("goat", figures.get(0).counted().noun());
        assertEquals("goat", figures.get(1).counted().noun());
    }

    private static Quantity first(String text) {
        return ENGINE.extract(text, null).quantities().stream()
                .filter(Quantity::isClaim)
                .findFirst()
                .orElseThrow();
    }
}
