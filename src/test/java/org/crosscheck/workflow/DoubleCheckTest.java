package org.crosscheck.workflow;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.model.Checking;
import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Clearance;
import org.crosscheck.model.Decision;
import org.crosscheck.model.Group;
import org.crosscheck.model.GroupFilter;
import org.crosscheck.model.History;
import org.crosscheck.model.Progress;
import org.crosscheck.model.Review;
import org.crosscheck.model.Stage;
import org.crosscheck.model.Verdict;
import org.crosscheck.report.Edition;
import org.crosscheck.report.agreement.Agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Two people decide without seeing each other; a third settles what they see differently. */
@QuarkusTest
class DoubleCheckTest {
    @Inject
    Bridge bridge;

    @Inject
    RuleStory ruleStory;

    @Inject
    ReviewGroup reviewGroup;

    @Inject
    DecideClaims decideClaims;

    @Inject
    UndoAct undoAct;

    @Inject
    MeasureAgreement measureAgreement;

    @Inject
    CompileReport compileReport;

    @Inject
    FrozenReports frozenReports;

    @Inject
    Session session;

    private long story;
    private long group;
    private List<Claim> members;

    @BeforeEach
    void aStoryForTwo() {
        story = bridge.story();
        bridge.take(story, "Courier", Bridge.SAID);
        bridge.take(story, "Gazette", "Ships turned back at noon. " + Bridge.SAID);
        ruleStory.rule(story, Checking.TWO_BLIND, "", "Ann");
        group = Group.ofStory(story, GroupFilter.ALL, 0, 10).stream()
                .filter(several -> several.sourceCount == 2)
                .findFirst()
                .orElseThrow()
                .id;
        members = Claim.membersOf(group);
    }

    @Test
    void theFirstVerdictIsKnownToItsAuthorAlone() {
        review(Verdict.CONFLICT, "Ben");

        assertEquals(Stage.WAITING, group().stage);
        assertEquals(null, group().verdict);
        assertEquals(null, group().reviewedAt);
        assertEquals(0, Progress.of(story).reviewed());
        assertTrue(reviews().get(0).isVisibleTo("Ben"));
        assertFalse(reviews().get(0).isVisibleTo("Cleo"));
        assertTrue(lastAct().isVeiled());
        assertTrue(report().reviews().isEmpty());
        assertEquals(null, report().verdict());
        assertEquals(Seen.of(group(), List.of(), "Cleo"), Seen.of(group(), reviews(), "Cleo"));
    }

    @Test
    void aSecondAlikeSettlesItAndShowsBoth() {
        review(Verdict.CONFLICT, "Ben");
        review(Verdict.CONFLICT, "Cleo");

        assertEquals(Stage.DECIDED, group().stage);
        assertEquals(Verdict.CONFLICT, group().verdict);
        assertTrue(group().isReviewed());
        assertTrue(reviews().stream().allMatch(review -> review.isVisibleTo("Dora") && review.blind));
        assertEquals(2, report().reviews().size());
    }

    @Test
    void aNoteThatDiffersIsNoDisagreementAndAMissingVerdictIsNone() {
        reviewGroup.review(story, group, Judged.all(Verdict.AGREE, "one note", seen("Ben")), "Ben");
        review(Verdict.UNDECIDED, "Cleo");
        assertEquals(Stage.WAITING, group().stage);
        assertFalse(
                reviews().stream().anyMatch(review -> review.person.name.equals("Ben") && review.isVisibleTo("Cleo")));

        reviewGroup.review(story, group, Judged.all(Verdict.AGREE, "another note", seen("Cleo")), "Cleo");
        assertEquals(Stage.DECIDED, group().stage);
    }

    @Test
    void onlyAThirdPersonSettlesADisagreement() {
        review(Verdict.CONFLICT, "Ben");
        assertRefused(Verdict.UPDATE, "Dora");
        review(Verdict.AGREE, "Cleo");
        assertEquals(Stage.DISAGREEMENT, group().stage);
        assertEquals(null, group().verdict);

        assertRefused(Verdict.CONFLICT, "Ben");
        assertRefused(Verdict.UNDECIDED, "Dora");
        reviewGroup.adjudicate(story, group, Judged.all(Verdict.UPDATE, "a day apart", seen("Dora")), "Dora");

        assertEquals(Verdict.UPDATE, group().verdict);
        assertEquals(Stage.DECIDED, group().stage);
        assertEquals("adjudicated", lastAct().action);
        assertEquals(3, reviews().size());
    }

    @Test
    void whoeverTakesAVerdictBackLeavesTheOtherWaiting() {
        review(Verdict.AGREE, "Ben");
        review(Verdict.AGREE, "Cleo");
        undoAct.undo(story, lastAct().id, "Cleo");

        assertEquals(Stage.WAITING, group().stage);
        assertEquals(null, group().verdict);
    }

    @Test
    void aVeiledActIsUnknownToOthers() {
        review(Verdict.AGREE, "Ben");
        long act = lastAct().id;
        assertThrows(UnknownException.class, () -> undoAct.undo(story, act, "Cleo"));
    }

    @Test
    void decisionsForPublicationAreBlindToo() {
        decide(Clearance.CONFIRMED, "Ben");
        assertEquals(Clearance.UNCHECKED, claim().clearance);
        assertEquals(Stage.WAITING, claim().stage);
        assertFalse(decisions().get(0).isVisibleTo("Cleo"));

        decide(Clearance.CUT, "Cleo");
        assertEquals(Stage.DISAGREEMENT, claim().stage);
        assertTrue(decisions().get(0).isVisibleTo("Cleo"));

        Map<Long, Seen> seen = seenClaims("Dora");
        decideClaims.adjudicate(story, new Decided(Clearance.QUALIFIED, null, "", false, seen), "Dora");
        assertEquals(Clearance.QUALIFIED, claim().clearance);
    }

    @Test
    void goingBackToOnePersonShowsEverythingAndTheLastOneStands() {
        review(Verdict.CONFLICT, "Ben");
        ruleStory.rule(story, Checking.ONE, "", "Ann");

        assertEquals(Verdict.CONFLICT, group().verdict);
        assertTrue(reviews().get(0).isVisibleTo("Cleo"));
    }

    @Test
    void onlyWhatBothDecidedBlindIsMeasured() {
        review(Verdict.CONFLICT, "Ben");
        assertEquals(Map.of(), measureAgreement.ofRelations(story));
        review(Verdict.AGREE, "Cleo");
        review(Verdict.CONFLICT, "Cleo");

        assertEquals(Map.of(ClaimKind.QUOTATION, new Agreement(1, 0.0, 0.0, 0.0)), measureAgreement.ofRelations(story));
        decide(Clearance.CONFIRMED, "Ben");
        decide(Clearance.CONFIRMED, "Cleo");
        assertEquals(
                2, measureAgreement.ofClearances(story).get(ClaimKind.QUOTATION).n());
    }

    private void review(Verdict verdict, String who) {
        reviewGroup.review(story, group, Judged.all(verdict, "", seen(who)), who);
    }

    private void assertRefused(Verdict verdict, String who) {
        Judged judged = Judged.all(verdict, "", seen(who));
        assertThrows(RefusedException.class, () -> reviewGroup.adjudicate(story, group, judged, who));
    }

    private void decide(Clearance clearance, String who) {
        decideClaims.decide(story, new Decided(clearance, null, "", false, seenClaims(who)), who);
    }

    private Seen seen(String who) {
        return Seen.of(group(), reviews(), who);
    }

    private Map<Long, Seen> seenClaims(String who) {
        List<Decision> decisions = decisions();
        return members.stream().collect(Collectors.toMap(claim -> claim.id, claim -> Seen.of(claim, decisions, who)));
    }

    private List<Review> reviews() {
        session.clear();
        return Review.of(group);
    }

    private List<Decision> decisions() {
        session.clear();
        return Decision.about(members.stream().map(claim -> claim.id).collect(Collectors.toSet()));
    }

    private History lastAct() {
        session.clear();
        return History.of("review " + reviews().get(0).id).get(0);
    }

    private Group group() {
        session.clear();
        return Group.inStory(story, group).orElseThrow();
    }

    private Claim claim() {
        session.clear();
        return Claim.inStory(story, members.get(0).id).orElseThrow();
    }

    private org.crosscheck.report.Group report() {
        session.clear();
        return frozenReports.of(story, compileReport.now(story, "Ann"), Edition.INTERNAL).report().groups().stream()
                .filter(reported -> reported.id() == group)
                .findFirst()
                .orElseThrow();
    }
}
