package org.crosscheck.workflow;

import java.util.List;

import jakarta.inject.Inject;

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
import org.crosscheck.model.Progress;
import org.crosscheck.model.Review;
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
    void aDecisionIsAppendedCountedAndRemembered() {
        int seen = group().version;
        reviewGroup.review(story, group, new Decision(Verdict.AGREE, " as heard on tape ", " Ben ", seen));

        Review review = Review.lastOf(group).orElseThrow();
        assertEquals("Ben", review.reviewer);
        assertEquals("as heard on tape", review.note);
        assertEquals(seen, review.groupVersion);
        assertEquals(Claim.membersOf(group).size(), review.claims.size());
        assertEquals(Verdict.AGREE, group().verdict);
        assertTrue(group().isReviewed());
        assertEquals(1, Progress.of(story).reviewed());
        assertEquals("reviewed", History.of("group " + group).get(0).action);
    }

    @Test
    void aLaterDecisionStandsAndTheEarlierStays() {
        reviewGroup.review(story, group, new Decision(Verdict.CONFLICT, "first", "Ben", group().version));
        reviewGroup.review(story, group, new Decision(Verdict.AGREE, "second", "Cleo", group().version));

        assertEquals(
                List.of("second", "first"),
                Review.of(group).stream().map(review -> review.note).toList());
        assertEquals(Verdict.AGREE, group().verdict);
        assertEquals("CONFLICT", History.of("group " + group).get(0).beforeState);
    }

    @Test
    void theSameVerdictAgainIsADecisionToo() {
        reviewGroup.review(story, group, new Decision(Verdict.AGREE, "", "Ben", group().version));
        reviewGroup.review(story, group, new Decision(Verdict.AGREE, "", "Ben", group().version));

        assertEquals(2, Review.of(group).size());
    }

    @Test
    void undecidedIsKeptAndCountsAsOpen() {
        reviewGroup.review(story, group, new Decision(Verdict.UNDECIDED, "ask the harbour", "Ben", group().version));

        assertFalse(group().isReviewed());
        assertEquals(0, Progress.of(story).reviewed());
        assertEquals(1, Group.countOfStory(story, new GroupFilter(null, null, null, true, null, null, "noon")));
    }

    @Test
    void whoComesSecondOnAStalePageIsToldAndNothingIsStored() {
        int seen = group().version;
        reviewGroup.review(story, group, new Decision(Verdict.AGREE, "", "Ben", seen));
        Decision late = new Decision(Verdict.CONFLICT, "my text", "Cleo", seen);

        StaleReviewException stale =
                assertThrows(StaleReviewException.class, () -> reviewGroup.review(story, group, late));
        assertEquals("my text", stale.submitted().note());
        assertEquals(1, Review.of(group).size());
    }

    @Test
    void theSameFormSentTwiceIsOneDecision() {
        Decision decision = new Decision(Verdict.AGREE, "note", "Ben", group().version);

        assertEquals(reviewGroup.review(story, group, decision), reviewGroup.review(story, group, decision));
        assertEquals(1, Review.of(group).size());
    }

    @Test
    void whatIsMissingOrTooLongIsRefused() {
        int seen = group().version;
        assertRefused("name", new Decision(Verdict.AGREE, "", "  ", seen));
        assertRefused("verdict", new Decision(null, "", "Ben", seen));
        assertRefused("note", new Decision(Verdict.AGREE, "n".repeat(Review.NOTE_LENGTH + 1), "Ben", seen));
        assertEquals(List.of(), Review.of(group));
    }

    @Test
    void aGroupOfAnotherStoryIsUnknown() {
        long other = createStory.titled("Another", "Ann");
        Decision decision = new Decision(Verdict.AGREE, "", "Ben", group().version);

        assertThrows(UnknownException.class, () -> reviewGroup.review(other, group, decision));
        assertThrows(UnknownException.class, () -> reviewGroup.review(story, -1, decision));
    }

    private void assertRefused(String part, Decision decision) {
        RefusedException refused =
                assertThrows(RefusedException.class, () -> reviewGroup.review(story, group, decision));
        assertTrue(refused.getMessage().contains(part), refused.getMessage());
    }

    private Group group() {
        session.clear();
        return Group.inStory(story, group).orElseThrow();
    }
}
