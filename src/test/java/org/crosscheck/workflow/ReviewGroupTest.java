package org.crosscheck.workflow;

import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.intake.TextFile;
import org.crosscheck.intake.UnreadableException;
import org.crosscheck.model.Claim;
import org.crosscheck.model.Group;
import org.crosscheck.model.GroupFilter;
import org.crosscheck.model.History;
import org.crosscheck.model.Person;
import org.crosscheck.model.Progress;
import org.crosscheck.model.Review;
import org.crosscheck.model.Stage;
import org.crosscheck.model.Verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class ReviewGroupTest {
    @Inject
    CreateStory createStory;

    @Inject
    ImportArticle importArticle;

    @Inject
    ReviewGroup reviewGroup;

    @Inject
    UndoAct undoAct;

    @Inject
    Bridge bridge;

    @Inject
    Session session;

    private long story;
    private long group;

    @BeforeEach
    void aStoryWithAClaim() throws UnreadableException {
        story = createStory.titled("The bridge", "Ann");
        importArticle.into(story, TextFile.paste("Outlet: Courier\n\n“We closed it at noon,” said Ida Brandt."), "Ann");
        group = Group.ofStory(story, GroupFilter.ALL, 0, 1).get(0).id;
    }

    @Test
    void aVerdictIsAppendedCountedAndRemembered() {
        judge(Verdict.AGREE, " as heard on tape ", " Ben ");

        Review review = reviews().get(0);
        assertEquals("Ben", review.person.name);
        assertEquals("as heard on tape", review.note);
        assertEquals(Claim.membersOf(group).size(), review.claims.size());
        assertEquals(Verdict.AGREE, group().verdict);
        assertTrue(group().isReviewed());
        assertEquals(1, Progress.of(story).reviewed());
        assertEquals("reviewed", History.of("review " + review.id).get(0).action);
    }

    @Test
    void whoGivesANameForTheFirstTimeBecomesAPersonOnce() {
        judge(Verdict.CONFLICT, "", "Cleo   Marsh");
        judge(Verdict.AGREE, "", "Cleo Marsh");

        assertEquals(
                1, reviews().stream().map(review -> review.person.id).distinct().count());
        assertEquals("Cleo Marsh", Person.named("Cleo Marsh").orElseThrow().name);
    }

    @Test
    void aLaterVerdictStandsAndTheEarlierStays() {
        judge(Verdict.CONFLICT, "first", "Ben");
        judge(Verdict.AGREE, "second", "Cleo");

        assertEquals(
                List.of("second", "first"),
                reviews().stream().map(review -> review.note).toList());
        assertEquals(Verdict.AGREE, group().verdict);
        assertEquals("CONFLICT", History.of("review " + reviews().get(0).id).get(0).beforeState);
    }

    @Test
    void theSameVerdictAgainIsAVerdictToo() {
        judge(Verdict.AGREE, "", "Ben");
        judge(Verdict.AGREE, "", "Ben");

        assertEquals(2, reviews().size());
    }

    @Test
    void undecidedIsKeptAndCountsAsOpen() {
        judge(Verdict.UNDECIDED, "ask the harbour", "Ben");

        assertFalse(group().isReviewed());
        assertEquals(Verdict.UNDECIDED, group().verdict);
        assertEquals(Stage.OPEN, group().stage);
        assertEquals(0, Progress.of(story).reviewed());
        assertEquals(1, Group.countOfStory(story, new GroupFilter(null, null, null, true, null, null, "noon", null)));
    }

    @Test
    void whoComesTooLateIsToldWithoutWaitingForWhoeverChangesTheStory() {
        Seen seen = seen("Cleo");
        judge(Verdict.AGREE, "", "Ben");
        judge(Verdict.AGREE, "", "Cleo");
        Judged late = Judged.all(Verdict.CONFLICT, "", seen);

        QuarkusTransaction.requiringNew().run(() -> {
            Locks.story(story);
            assertThrows(StaleException.class, () -> QuarkusTransaction.requiringNew()
                    .run(() -> reviewGroup.review(story, group, late, "Cleo")));
        });
    }

    @Test
    void whoComesSecondOnAStalePageIsToldAndNothingIsStored() {
        Seen seen = seen("Cleo");
        judge(Verdict.AGREE, "", "Ben");

        assertThrows(
                StaleException.class,
                () -> reviewGroup.review(story, group, Judged.all(Verdict.CONFLICT, "my text", seen), "Cleo"));
        assertEquals(1, reviews().size());
    }

    @Test
    void theSameFormSentTwiceIsOneVerdict() {
        Judged judged = Judged.all(Verdict.AGREE, "note", seen("Ben"));

        assertEquals(reviewGroup.review(story, group, judged, "Ben"), reviewGroup.review(story, group, judged, "Ben"));
        assertEquals(1, reviews().size());
    }

    @Test
    void whatIsMissingOrTooLongIsRefused() {
        assertRefused("name", Judged.all(Verdict.AGREE, "", seen("Ben")), "  ");
        assertRefused("name", Judged.all(Verdict.AGREE, "", seen("Ben")), "n".repeat(Person.NAME_LENGTH + 1));
        assertRefused("verdict", Judged.all(null, "", seen("Ben")), "Ben");
        assertRefused("note", Judged.all(Verdict.AGREE, "n".repeat(Review.NOTE_LENGTH + 1), seen("Ben")), "Ben");
        assertEquals(List.of(), reviews());
    }

    @Test
    void aGroupOfAnotherStoryIsUnknown() {
        long other = createStory.titled("Another", "Ann");
        Judged judged = Judged.all(Verdict.AGREE, "", seen("Ben"));

        assertThrows(UnknownException.class, () -> reviewGroup.review(other, group, judged, "Ben"));
        assertThrows(UnknownException.class, () -> reviewGroup.review(story, -1, judged, "Ben"));
    }

    @Test
    void aVerdictOnTwoOfThreeLeavesTheOthersOpenAndTheMostSevereStandsForTheGroup() {
        threeSources();
        List<Claim> members = Claim.membersOf(group);
        Set<Long> two = Set.of(members.get(0).id, members.get(1).id);
        reviewGroup.review(story, group, new Judged(Verdict.CONFLICT, "", false, two, seen("Ben")), "Ben");
        assertEquals(Verdict.CONFLICT, group().verdict);
        assertFalse(group().isReviewed());

        judge(Verdict.AGREE, "", "Ben");
        assertEquals(Verdict.AGREE, group().verdict);
        assertTrue(group().isReviewed());

        reviewGroup.review(story, group, new Judged(Verdict.UPDATE, "", false, two, seen("Ben")), "Ben");
        assertEquals(Verdict.UPDATE, group().verdict);
        assertTrue(group().isReviewed());
    }

    @Test
    void aVerdictOnOneClaimOfSeveralOrOnAnothersClaimIsRefused() {
        long elsewhere = Claim.membersOf(group).get(0).id;
        threeSources();
        assertRefused(
                "two",
                new Judged(
                        Verdict.AGREE, "", false, Set.of(Claim.membersOf(group).get(0).id), seen("Ben")),
                "Ben");
        Judged foreign = new Judged(Verdict.AGREE, "", false, Set.of(elsewhere), seen("Ben"));
        assertThrows(StaleException.class, () -> reviewGroup.review(story, group, foreign, "Ben"));
    }

    @Test
    void itsAuthorTakesAVerdictBackAndTheOneBeforeStandsAgain() {
        judge(Verdict.AGREE, "", "Ben");
        judge(Verdict.CONFLICT, "", "Cleo");
        long act = History.of("review " + reviews().get(0).id).get(0).id;

        assertThrows(RefusedException.class, () -> undoAct.undo(story, act, "Ben"));
        undoAct.undo(story, act, "Cleo");
        undoAct.undo(story, act, "Cleo");

        assertEquals(Verdict.AGREE, group().verdict);
        assertEquals(2, reviews().size());
        assertEquals(
                List.of("undid", "reviewed"),
                History.of("review " + reviews().get(0).id).stream()
                        .map(entry -> entry.action)
                        .toList());
    }

    private void threeSources() {
        story = bridge.story();
        bridge.take(story, "Courier", Bridge.SAID);
        bridge.take(story, "Gazette", "Ships turned back at noon. " + Bridge.SAID);
        bridge.take(story, "Tribune", "Nobody was hurt. " + Bridge.SAID);
        group = Group.ofStory(story, GroupFilter.ALL, 0, 10).stream()
                .filter(several -> several.sourceCount == 3)
                .findFirst()
                .orElseThrow()
                .id;
    }

    private void judge(Verdict verdict, String note, String who) {
        reviewGroup.review(story, group, Judged.all(verdict, note, seen(who.strip())), who);
    }

    private Seen seen(String who) {
        return Seen.of(group(), reviews(), who);
    }

    private List<Review> reviews() {
        session.clear();
        return Review.of(group);
    }

    private void assertRefused(String part, Judged judged, String who) {
        RefusedException refused =
                assertThrows(RefusedException.class, () -> reviewGroup.review(story, group, judged, who));
        assertTrue(refused.getMessage().contains(part), refused.getMessage());
    }

    private Group group() {
        session.clear();
        return Group.inStory(story, group).orElseThrow();
    }
}
