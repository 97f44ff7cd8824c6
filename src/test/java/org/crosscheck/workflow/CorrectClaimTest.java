package org.crosscheck.workflow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.crosscheck.model.Article;
import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Curation;
import org.crosscheck.model.History;
import org.crosscheck.model.Proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class CorrectClaimTest {
    @Inject
    Bridge bridge;

    @Inject
    CorrectClaim correctClaim;

    @Inject
    JudgeReading judgeReading;

    @Inject
    MarkClaim markClaim;

    @Inject
    UndoAct undoAct;

    @Inject
    Session session;

    private long story;

    @BeforeEach
    void open() {
        story = bridge.story();
    }

    @Test
    void aFigureIsReadAsTheCheckerSays() {
        bridge.take(story, "Courier", "On Tuesday 40 people crossed the bridge.");
        Claim claim = figure("Courier");
        correct(claim, new Typed("Ida Brandt", "1,250", ">=", "walker", "walkers", "2024-05-12", null));

        Claim now = again(claim);
        assertEquals(0, new BigDecimal(1250).compareTo(now.low));
        assertEquals(">=", now.sign());
        assertEquals("walker", now.unit);
        assertEquals("walkers", now.noun);
        assertEquals("Ida Brandt", now.attributedTo);
        assertEquals("Ida Brandt", now.speaker.name);
        assertEquals(LocalDate.of(2024, 5, 12), now.asOfLast);
        assertEquals(Curation.CORRECTED, now.curation);
        assertEquals(claim.exact, now.exact);
    }

    @ParameterizedTest
    @CsvSource({"1.2 million, 1200000, 1200000", "10 to 15, 10, 15", "'2,400', 2400, 2400", "12.5, 12.5, 12.5"})
    void aValueIsTypedAsPeopleWriteIt(String typed, BigDecimal low, BigDecimal high) {
        bridge.take(story, "Courier", "On Tuesday 40 people crossed the bridge.");
        correct(figure("Courier"), Typed.figure(typed, null, null));

        Claim now = figure("Courier");
        assertEquals(0, low.compareTo(now.low), now.low::toPlainString);
        assertEquals(0, high.compareTo(now.high), now.high::toPlainString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"some", "", "–"})
    void aValueThatIsNoneIsRefused(String typed) {
        bridge.take(story, "Courier", "On Tuesday 40 people crossed the bridge.");
        Claim claim = figure("Courier");

        assertThrows(RefusedException.class, () -> correct(claim, Typed.figure(typed, null, null)));
        assertEquals(0, again(claim).revision);
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        bridge.take(story, "Courier", "On Tuesday 40 people crossed the bridge.");
        Claim claim = figure("Courier");

        assertThrows(RefusedException.class, () -> correct(claim, Typed.days("2024-02-31", null)));
        assertThrows(RefusedException.class, () -> correct(claim, Typed.days("2024-02-20", "2024-02-01")));
    }

    @Test
    void aCorrectedFigureMeetsItsLikeAtOnce() {
        bridge.take(story, "Courier", "On Tuesday 40 people crossed the bridge.");
        bridge.take(story, "Gazette", "On Tuesday, 80 people crossed the bridge.");
        assertEquals(Proposal.CONFLICT, figure("Courier").group.proposal);
        long group = figure("Courier").group.id;

        correct(figure("Courier"), Typed.figure("80", null, null));

        assertEquals(Proposal.AGREE, figure("Courier").group.proposal);
        assertEquals(group, figure("Gazette").group.id, "a group that goes on keeps its address");
    }

    @Test
    void aCorrectedFigureLeavesWhatItIsNoLongerLike() {
        bridge.take(story, "Courier", "On Tuesday 40 people crossed the bridge.");
        bridge.take(story, "Gazette", "On Tuesday, 40 people crossed the bridge.");
        assertEquals(figure("Courier").group.id, figure("Gazette").group.id);

        correct(figure("Courier"), new Typed(null, null, null, "kilometre", "", null, null));

        assertNotEquals(figure("Courier").group.id, figure("Gazette").group.id);
        assertEquals(Proposal.ONE_SOURCE_ONLY, figure("Gazette").group.proposal);
        assertEquals(1, figure("Gazette").group.sourceCount);
    }

    @Test
    void aSpeakerOfTheStoryIsKnownByAnySpelling() {
        bridge.take(story, "Courier", Bridge.SAID);
        bridge.take(story, "Gazette", "“Nobody may pass the gate,” a guard said on Monday.");
        Claim guard = bridge.quotation(story, "Gazette");
        correct(guard, Typed.speaker("Ida Brandt"));

        assertEquals(bridge.quotation(story, "Courier").speaker.id, again(guard).speaker.id);
        assertNull(again(guard).speakerAsWritten);

        correct(again(guard), Typed.speaker(""));
        assertNull(again(guard).speaker);
    }

    @Test
    void otherWordsAreReadAnewByTheMachine() {
        bridge.take(story, "Courier", "On Tuesday 40 people crossed, then 90 sheep crossed the bridge.");
        Claim claim = figure("Courier");
        correctClaim.correct(story, claim.id, Correction.of(0, new Mark("then 90 sheep", 1)), "Ann");

        Claim now = again(claim);
        assertEquals("then 90 sheep", now.exact);
        assertEquals("On Tuesday 40 people crossed, ", now.prefix);
        assertEquals(0, new BigDecimal(90).compareTo(now.low));
        assertEquals("sheep", now.unit);
    }

    @Test
    void aClaimMayBeAnotherKindOfThing() {
        bridge.take(story, "Courier", "On Tuesday 40 people crossed the bridge.");
        Claim claim = figure("Courier");
        Mark whole = new Mark("40 people crossed the bridge", 1);
        correctClaim.correct(story, claim.id, new Correction(0, whole, ClaimKind.FACT, Typed.NOTHING), "Ann");

        Claim fact = again(claim);
        assertEquals(ClaimKind.FACT, fact.kind);
        assertEquals(ClaimKind.FACT, fact.group.kind);
        assertNull(fact.low);
        assertNotEquals(claim.group.id, fact.group.id);

        correctClaim.correct(
                story, fact.id, new Correction(1, null, ClaimKind.QUOTATION, Typed.speaker("Ida Brandt")), "Ann");
        assertEquals("Ida Brandt", again(claim).speaker.name);
        assertEquals(ClaimKind.QUOTATION, again(claim).group.kind);
    }

    @Test
    void whatWasSaidBeforeStaysWhereOneFieldIsCorrected() {
        bridge.take(story, "Courier", "On Tuesday 40 people crossed the bridge.");
        correct(figure("Courier"), Typed.figure("50", null, null));
        correct(figure("Courier"), Typed.speaker("Ida Brandt"));

        assertEquals(0, new BigDecimal(50).compareTo(figure("Courier").low));
        assertEquals("Ida Brandt", figure("Courier").attributedTo);
    }

    @Test
    void whoIsLateLearnsOfIt() {
        bridge.take(story, "Courier", "On Tuesday 40 people crossed the bridge.");
        Claim claim = figure("Courier");
        correct(claim, Typed.figure("50", null, null));

        assertThrows(StaleException.class, () -> correct(claim, Typed.figure("60", null, null)));
        assertThrows(StaleException.class, () -> judgeReading.accept(story, claim.id, 0, "Ben"));
        assertEquals(0, new BigDecimal(50).compareTo(again(claim).low));
    }

    @Test
    void aClaimThatIsGoneCannotBeCorrected() {
        bridge.take(story, "Courier", "On Tuesday 40 people crossed the bridge.");
        Claim claim = figure("Courier");
        judgeReading.reject(story, claim.id, 0, "Ann");

        assertThrows(StaleException.class, () -> correct(claim, Typed.figure("60", null, null)));
        assertThrows(
                UnknownException.class,
                () -> correctClaim.correct(bridge.story(), claim.id, Correction.of(0, Typed.NOTHING), "Ann"));
    }

    @Test
    void acceptingKeepsWhatTheMachineRead() {
        bridge.take(story, "Courier", "On Tuesday 40 people crossed the bridge.");
        Claim claim = figure("Courier");
        judgeReading.accept(story, claim.id, 0, "Ann");

        assertEquals(Curation.ACCEPTED, again(claim).curation);
        assertEquals("accepted", History.of("claim " + claim.id).get(0).action);
    }

    @Test
    void historyTellsWhatItWasAndWhatItIs() {
        bridge.take(story, "Courier", "On Tuesday 40 people crossed the bridge.");
        Claim claim = figure("Courier");
        correct(claim, Typed.figure("50", null, null));

        History entry = History.of("claim " + claim.id).get(0);
        assertEquals("corrected", entry.action);
        assertEquals("Ann", entry.who);
        assertTrue(entry.beforeState.contains("40 · people"), entry.beforeState);
        assertTrue(entry.afterState.contains("50 · people"), entry.afterState);
    }

    @Test
    void aMissedFigureIsMarkedAndComparedLikeAnyOther() {
        bridge.take(story, "Courier", "On Tuesday 40 people crossed the bridge.");
        bridge.take(story, "Gazette", "On Tuesday a crowd like two school classes crossed the bridge.");
        long id = markClaim.mark(
                story,
                article("Gazette"),
                Marked.of(
                        new Mark("a crowd like two school classes", 1),
                        ClaimKind.QUANTITY,
                        new Typed(null, "40", "~", "people", "people", null, null)),
                "Ann");

        session.clear();
        Claim marked = Claim.inStory(story, id).orElseThrow();
        assertEquals(Curation.MARKED, marked.curation);
        assertEquals(2, marked.group.sourceCount);
    }

    @Test
    void aMissedQuotationIsMarkedWithItsSpeaker() {
        bridge.take(story, "Courier", Bridge.SAID);
        bridge.take(
                story,
                "Gazette",
                "The harbour master again: the old bridge will stay closed until the engineers have checked every pier.");
        Mark words = new Mark("the old bridge will stay closed until the engineers have checked every pier", 1);
        long id = markClaim.mark(
                story, article("Gazette"), Marked.of(words, ClaimKind.QUOTATION, Typed.speaker("Ida Brandt")), "Ann");

        session.clear();
        assertEquals(2, Claim.inStory(story, id).orElseThrow().group.sourceCount);
    }

    @Test
    void everyStepIsTakenBack() {
        bridge.take(story, "Courier", "On Tuesday 40 people crossed the bridge.");
        bridge.take(story, "Gazette", "On Tuesday, 80 people crossed the bridge.");
        Claim claim = figure("Courier");
        correct(claim, Typed.figure("80", null, null));
        judgeReading.reject(story, claim.id, 1, "Ann");
        assertEquals(1, figure("Gazette").group.sourceCount);

        undo(claim);
        assertEquals(Proposal.AGREE, figure("Courier").group.proposal);
        undo(claim);
        assertEquals(Proposal.CONFLICT, figure("Courier").group.proposal);
        assertEquals(0, new BigDecimal(40).compareTo(figure("Courier").low));
        assertEquals(Curation.FOUND, figure("Courier").curation);
    }

    @Test
    void aMarkIsTakenBack() {
        bridge.take(story, "Courier", "On Tuesday 40 people crossed the bridge.");
        long id = markClaim.mark(story, article("Courier"), Marked.fact(new Mark("the bridge", 1), null), "Ann");
        session.clear();
        undo(Claim.inStory(story, id).orElseThrow());

        session.clear();
        assertNotNull(Claim.inStory(story, id).orElseThrow().retiredAt);
    }

    /** Takes back the last step that can be. */
    private void undo(Claim claim) {
        session.clear();
        History last = History.of("claim " + claim.id).stream()
                .filter(act -> act.undo != null && !act.isUndone())
                .findFirst()
                .orElseThrow();
        undoAct.undo(story, last.id, "Ann");
    }

    private void correct(Claim claim, Typed typed) {
        correctClaim.correct(story, claim.id, Correction.of(claim.revision, typed), "Ann");
    }

    private Claim again(Claim claim) {
        session.clear();
        return Claim.inStory(story, claim.id).orElseThrow();
    }

    private long article(String outlet) {
        return Article.ofStory(story).stream()
                .filter(article -> article.outlet.name.equals(outlet))
                .findFirst()
                .orElseThrow()
                .id;
    }

    private Claim figure(String outlet) {
        session.clear();
        List<Claim> figures = Claim.ofStory(story).stream()
                .filter(claim -> claim.kind == ClaimKind.QUANTITY && claim.version.article.outlet.name.equals(outlet))
                .toList();
        return figures.get(0);
    }
}
