package org.crosscheck.engine.comparison;

import org.junit.jupiter.api.Test;

import org.crosscheck.engine.quantity.Quantity.Modifier;

import static org.crosscheck.engine.comparison.Fixture.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FigureComparerTest {
    private static final Source POST = source("Post", "2031-05-06");
    private static final Source HERALD = source("Herald", "2031-05-06");
    private static final Source NEXT_DAY = source("Herald", "2031-05-07");
    private static final Source NEXT_YEAR = source("Herald", "2032-05-06");

    private static final String FIRE = "The fire at the cannery in Vellmar killed %s, the coroner said";
    private static final String BLAZE = "In Vellmar %s died in the cannery blaze, according to the coroner";

    private static Claim killed(Source source, String sentence, long value, Modifier modifier) {
        String words = value + " people";
        return counted(source, sentence.formatted(words), words, figure(value, modifier, "people", "killed"));
    }

    @Test
    void oneFigureOfOneEventAgrees() {
        assertLabel(Label.AGREE, killed(POST, FIRE, 14, Modifier.EXACT), killed(HERALD, BLAZE, 14, Modifier.EXACT));
    }

    @Test
    void figuresOfOneDayThatPartAreAConflict() {
        assertLabel(Label.CONFLICT, killed(POST, FIRE, 14, Modifier.EXACT), killed(HERALD, BLAZE, 41, Modifier.EXACT));
    }

    @Test
    void aLaterTollIsAnUpdate() {
        assertLabel(Label.UPDATE, killed(POST, FIRE, 14, Modifier.EXACT), killed(NEXT_DAY, BLAZE, 16, Modifier.EXACT));
    }

    @Test
    void aLaterTollThatFallsIsToBeLookedAt() {
        Comparison comparison =
                compare(killed(POST, FIRE, 16, Modifier.EXACT), killed(NEXT_DAY, BLAZE, 14, Modifier.EXACT));
        assertEquals(Label.UPDATE, comparison.label());
        assertTrue(comparison.text().contains("a falling total: a revision, look"), comparison.text());
    }

    @Test
    void anotherYearsTollIsAnotherEvent() {
        assertLabel(
                Label.DIFFERENT, killed(POST, FIRE, 14, Modifier.EXACT), killed(NEXT_YEAR, BLAZE, 15, Modifier.EXACT));
    }

    @Test
    void anOpenFigureIsCompatible() {
        assertLabel(
                Label.COMPATIBLE, killed(POST, FIRE, 14, Modifier.AT_LEAST), killed(HERALD, BLAZE, 15, Modifier.EXACT));
    }

    @Test
    void anOpenFigureFarFromAnotherIsAnotherFigure() {
        assertLabel(
                Label.DIFFERENT, killed(POST, FIRE, 14, Modifier.AT_LEAST), killed(HERALD, BLAZE, 900, Modifier.EXACT));
    }

    @Test
    void aRoundedFigureMeetsTheExactOne() {
        assertLabel(Label.AGREE, killed(POST, FIRE, 200, Modifier.ABOUT), killed(HERALD, BLAZE, 198, Modifier.EXACT));
    }

    @Test
    void withoutADateItIsUnclearWhetherTheTollRose() {
        assertLabel(
                Label.UNCLEAR,
                killed(source("Post", null), FIRE, 14, Modifier.EXACT),
                killed(HERALD, BLAZE, 41, Modifier.EXACT));
    }

    @Test
    void opposedPartiesFiguresAreDisputed() {
        Claim one = by(country("Norway"), killed(POST, FIRE, 14, Modifier.EXACT));
        Claim other = by(country("Iceland"), killed(HERALD, BLAZE, 41, Modifier.EXACT));
        assertLabel(Label.DISPUTED, one, other);
    }

    @Test
    void theKilledAreNotTheInjured() {
        String hurt = "In Vellmar 14 people were hurt in the cannery blaze, according to the coroner";
        Claim injured = counted(HERALD, hurt, "14 people", figure(14, "people", "injured"));
        assertReason(ReasonCode.PREDICATES_DIFFER, killed(POST, FIRE, 14, Modifier.EXACT), injured);
    }

    @Test
    void boatsAreNotPeople() {
        String boats = "The fire at the cannery in Vellmar destroyed 14 boats, the coroner said";
        Claim burnt = counted(HERALD, boats, "14 boats", figure(14, "boat", null));
        assertReason(ReasonCode.THINGS_DIFFER, killed(POST, FIRE, 14, Modifier.EXACT), burnt);
    }

    @Test
    void milesAndKilometresAreCompared() {
        Claim miles =
                counted(POST, "The reef lies 12 miles west of Vellmar harbour", "12 miles", figure(12, "mile", null));
        Claim kilometres = counted(
                HERALD,
                "From Vellmar harbour it is 19km to the western reef",
                "19km",
                figure(19, Modifier.ABOUT, "kilometre", null));
        assertLabel(Label.AGREE, miles, kilometres);
    }

    @Test
    void dollarsAreNeverConvertedByARateOfToday() {
        Claim dollars = counted(POST, "The dredging of Vellmar harbour cost $350", "$350", figure(350, "USD", null));
        Claim pounds = counted(HERALD, "The dredging of Vellmar harbour cost £261", "£261", figure(261, "GBP", null));
        assertReason(ReasonCode.UNITS_DIFFER, dollars, pounds);
    }

    @Test
    void differentSentencesWithOneSmallNumberAreNotOneFigure() {
        Claim one = counted(POST, "Two boats left Orle on a calm morning", "Two boats", figure(2, "boat", null));
        Claim other =
                counted(HERALD, "The mayor sold two boats to pay her debts", "two boats", figure(2, "boat", null));
        assertReason(ReasonCode.OTHER_EVENT, one, other);
    }

    private static void assertLabel(Label label, Claim one, Claim other) {
        Comparison comparison = compare(one, other);
        assertEquals(label, comparison.label(), comparison.text());
    }

    private static void assertReason(ReasonCode code, Claim one, Claim other) {
        Comparison comparison = compare(one, other);
        assertEquals(Label.DIFFERENT, comparison.label(), comparison.text());
        assertTrue(comparison.reasons().stream().anyMatch(reason -> reason.code() == code), comparison.text());
    }

    private static Comparison compare(Claim one, Claim other) {
        return new Comparer(RARE).compare(one, other);
    }
}
