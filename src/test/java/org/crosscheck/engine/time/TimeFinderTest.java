package org.crosscheck.engine.time;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.crosscheck.engine.text.Text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TimeFinderTest {
    private static final TimeFinder FINDER = new TimeFinder();
    private static final LocalDate TUESDAY = LocalDate.of(2022, 4, 19);

    static List<TimeCorpus.Case> cases() {
        return TimeCorpus.cases();
    }

    static List<String> sentencesWithoutTimes() {
        return TimeCorpus.sentencesWithoutTimes();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void oneMeaningManyPhrasings(TimeCorpus.Case one) {
        String expected = one.words() + " = " + one.type() + " " + one.value();

        assertEquals(expected, found(one.sentence(), one.published()));
    }

    @ParameterizedTest
    @MethodSource("sentencesWithoutTimes")
    void looksLikeATimeAndIsNone(String sentence) {
        assertEquals("", found(sentence, TUESDAY));
    }

    @Test
    void corpusIsLarge() {
        assertTrue(cases().size() >= 250, cases().size() + " phrasings");
    }

    @Test
    void laterExpressionsCountFromEarlierOnes() {
        assertEquals(
                "March 4 = DATE 2022-03-04; two days later = DATE 2022-03-06; that night = TIME 2022-03-06TNI",
                found("The plant was hit on March 4. Two days later, it burned. Nobody slept that night.", TUESDAY)
                        .replace("Two", "two"));
    }

    @Test
    void timeOfDayBelongsToTheDaySpokenOfLast() {
        assertEquals(
                "Monday = DATE 2022-04-18; 7:15 p.m. = TIME 2022-04-18T19:15",
                found("The lights went out on Monday. At 7:15 p.m. they came back.", TUESDAY));
    }

    @Test
    void timeOfDayBelongsToTheDayThatFollowsIt() {
        assertEquals(
                "9:15 a.m. = TIME 2022-04-15T09:15; 0615 GMT = TIME 2022-04-15T06:15Z; Friday = DATE 2022-04-15",
                found("The mine went off at about 9:15 a.m. (0615 GMT) Friday.", TUESDAY));
    }

    @Test
    void aYearEarlierIsTheSameQuarterInAnAccountOfOne() {
        assertEquals(
                "the first quarter = DATE 2022-Q1; a year earlier = DATE 2021-Q1",
                found("Sales rose in the first quarter. They had fallen a year earlier.", TUESDAY));
    }

    @Test
    void coversItsDays() {
        AsOf march = only("Prices rose in March.").asOf();

        assertEquals(LocalDate.of(2022, 3, 1), march.first());
        assertEquals(LocalDate.of(2022, 3, 31), march.last());
        assertEquals(AsOf.Origin.TEXT, march.origin());
    }

    @Test
    void durationsCoverNoDays() {
        assertNull(only("The truce lasted four days.").asOf());
    }

    @Test
    void spansAreOffsetsOfTheTextAsGiven() {
        TimeExpression monday = only("\ud83d\ude00 \u201cGone\u201d since Monday.");

        assertEquals("Monday", monday.span().in("\ud83d\ude00 \u201cGone\u201d since Monday."));
    }

    private static TimeExpression only(String sentence) {
        List<TimeExpression> all = FINDER.find(Text.of(sentence), TUESDAY);
        assertEquals(1, all.size(), sentence);
        return all.get(0);
    }

    private static String found(String sentence, LocalDate published) {
        return FINDER.find(Text.of(sentence), published).stream()
                .map(time -> time.span().in(sentence) + " = " + time.type() + " " + time.value())
                .collect(Collectors.joining("; "));
    }
}
