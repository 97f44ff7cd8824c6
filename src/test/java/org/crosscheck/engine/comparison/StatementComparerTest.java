package org.crosscheck.engine.comparison;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.quotation.Quotation;

import static org.crosscheck.engine.comparison.Fixture.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class StatementComparerTest {
    private static final String DAY = "2031-05-06";
    private static final Source POST = source("Post", DAY);
    private static final Source HERALD = source("Herald", DAY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The harbour will open again before the winter storms. | The harbour will open again before the winter storms | AGREE | SAME_WORDS
                    The harbour will open again before the winter storms. | The harbour will open again | AGREE | TRUNCATED
                    Believe me, the harbour will open again | The harbour will open again | AGREE | EXCERPT
                    The harbour, God willing, will open again before the storms | The harbour will open again before the storms | AGREE | STITCHED
                    However many boats are sent there, we shall tow them home | However many ships they send there, we shall tow them home | AGREE | TRANSLATION
                    The harbour will open again before the winter storms | The harbour will not open again before the winter storms | CONFLICT | NEGATION
                    We have lost 40 boats and every net in the bay | We have lost 90 boats and every net in the bay | CONFLICT | NUMBER
                    We must sell the old ferry to pay the crews | We may sell the old ferry to pay the crews | CONFLICT | MODAL
                    We will ask Norway for help with the dredging | We will ask Portugal for help with the dredging | CONFLICT | NAME
                    The [old] harbour will open again before winter | The harbour will open again before winter | AGREE | SAME_WORDS
                    """)
    void oneSpeakersWordsOfOneDay(String one, String other, Label label, ReasonCode code) {
        Comparison comparison =
                compare(said(POST, person("Dana Oyelaran"), one), said(HERALD, person("Oyelaran"), other));
        assertEquals(label, comparison.label(), comparison.text());
        assertTrue(has(comparison, code), comparison.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The harbour will open again before the winter storms. | Our ferry carried nobody last week
                    We will | We will fight on
                    A good day | A very good day for the fishermen of this coast and their children
                    """)
    void oneSpeakersOtherStatements(String one, String other) {
        Comparison comparison =
                compare(said(POST, person("Dana Oyelaran"), one), said(HERALD, person("Dana Oyelaran"), other));
        assertEquals(Label.DIFFERENT, comparison.label(), comparison.text());
    }

    @Test
    void reportedSpeechIsComparedByItsContent() {
        Comparison comparison = compare(
                said(POST, person("Dana Oyelaran"), "This strike will become a siege of the harbour,"),
                said(HERALD, person("Oyelaran"), "the strike was turning into a siege", Quotation.Kind.INDIRECT));
        assertEquals(Label.AGREE, comparison.label(), comparison.text());
        assertTrue(has(comparison, ReasonCode.PARAPHRASE));
    }

    @Test
    void spellingsOfOneNameAreOneSpeaker() {
        Comparison comparison = compare(
                said(POST, person("Serhiy Lysenko"), "The harbour will open again before winter"),
                said(HERALD, person("Sergey Lysenko"), "The harbour will open again before winter"));
        assertEquals(
                "same speaker (Serhiy Lysenko / Sergey Lysenko)",
                comparison.reasons().get(0).text());
    }

    @Test
    void theSameWordsFromTwoNamedPeopleAreForAReviewer() {
        String words = "The harbour will open again before the first winter storms reach us";
        Comparison comparison =
                compare(said(POST, person("Dana Oyelaran"), words), said(HERALD, person("Piet Vos"), words));
        assertEquals(Label.UNCLEAR, comparison.label());
        assertTrue(has(comparison, ReasonCode.SPEAKERS_DIFFER));
    }

    @Test
    void anUnnamedSpeakerIsOneOnlyWithTheSameDescription() {
        String words = "the ferry could sail within days";
        assertEquals(
                Label.AGREE,
                compare(
                                said(POST, described("a harbour official"), words),
                                said(HERALD, described("an unnamed harbour official"), "the old " + words))
                        .label());
        assertEquals(
                Label.DIFFERENT,
                compare(
                                said(POST, described("a harbour official"), words),
                                said(HERALD, described("a banker"), "the ferry could sail"))
                        .label());
    }

    @Test
    void aSpeakersWordsOfAnotherMonthAreAnotherStatement() {
        Comparison comparison = compare(
                said(POST, person("Dana Oyelaran"), "We will fight for this harbour"),
                said(source("Herald", "2031-08-01"), person("Dana Oyelaran"), "We will fight on"));
        assertEquals(Label.DIFFERENT, comparison.label(), comparison.text());
        assertTrue(has(comparison, ReasonCode.TOO_FAR_APART));
    }

    @Test
    void aLaterStatementOnOneMatterIsAnUpdate() {
        Comparison comparison = compare(
                said(POST, country("Norway"), "it will send dredgers and icebreakers to the harbour"),
                said(
                        source("Herald", "2031-08-01"),
                        new Speaker("Ida Berg", "Norwegian minister", Entity.Kind.PERSON, null),
                        "two icebreakers and a dredger had reached the harbour"));
        assertEquals(Label.UPDATE, comparison.label(), comparison.text());
    }

    @ParameterizedTest
    @CsvSource({
        "adviser to Dana Oyelaran, ONE_SIDE",
        "Oyelaran's spokeswoman, ONE_SIDE",
        "adviser to Piet Vos, OTHER",
        "Finance Minister, OTHER"
    })
    void whoSpeaksForSomebodyIsOnTheirSide(String role, Relation relation) {
        Speaker aide = new Speaker("Ida Berg", role, Entity.Kind.PERSON, null);
        assertEquals(relation, Relation.of(aide, person("Dana Oyelaran")));
        assertEquals(relation, Relation.of(person("Dana Oyelaran"), aide));
    }

    @Test
    void opposedPartiesWhoseNumbersPartAreDisputed() {
        Comparison comparison = compare(
                said(POST, country("Norway"), "six trawlers were seized in the northern bay", Quotation.Kind.INDIRECT),
                said(
                        HERALD,
                        country("Iceland"),
                        "ten trawlers were seized in the northern bay",
                        Quotation.Kind.INDIRECT));
        assertEquals(Label.DISPUTED, comparison.label(), comparison.text());
    }

    @Test
    void withoutDatesASubstantiveDifferenceIsUnclear() {
        Comparison comparison = compare(
                said(source("Post", null), person("Dana Oyelaran"), "We have lost 40 boats and every net in the bay"),
                said(HERALD, person("Dana Oyelaran"), "We have lost 90 boats and every net in the bay"));
        assertEquals(Label.UNCLEAR, comparison.label(), comparison.text());
    }

    @Test
    void wordsOfEveryArticleLinkNothing() {
        Frequencies common = new Frequencies();
        for (int i = 0; i < 40; i++) {
            common.add(Terms.forms("harbour strike ferry crews boats"));
        }
        Claim one = said(POST, person("Dana Oyelaran"), "the harbour strike has hit ferry crews");
        Claim other = said(HERALD, person("Dana Oyelaran"), "ferry crews want the strike over, boats wait");
        assertEquals(Label.DIFFERENT, new Comparer(common).compare(one, other).label());
    }

    @Test
    void differencesCarryTheirPlaces() {
        Claim one = said(POST, person("Dana Oyelaran"), "However many boats are sent there, we shall tow them home");
        Claim other =
                said(HERALD, person("Dana Oyelaran"), "However many ships are sent there, we shall tow them home");
        Reason differs = compare(one, other).reasons().stream()
                .filter(reason -> reason.code() == ReasonCode.DIFFERS)
                .findFirst()
                .orElseThrow();
        assertEquals("differs: boats / ships", differs.text());
        assertEquals("boats", differs.a().in(one.words()));
        assertEquals("ships", differs.b().in(other.words()));
    }

    private static Comparison compare(Claim one, Claim other) {
        return new Comparer(RARE).compare(one, other);
    }

    private static boolean has(Comparison comparison, ReasonCode code) {
        List<Reason> reasons = comparison.reasons();
        return reasons.stream().anyMatch(reason -> reason.code() == code);
    }
}
