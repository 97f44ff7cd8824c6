package org.crosscheck.workflow;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.model.Claim;
import org.crosscheck.model.Group;
import org.crosscheck.model.Review;

/** Appends a person's decision about a group. */
@ApplicationScoped
public class ReviewGroup {
    private final Clock clock;
    private final Chronicle chronicle;
    private final Checkpoint checkpoint;

    ReviewGroup(Clock clock, Chronicle chronicle, Checkpoint checkpoint) {
        this.clock = clock;
        this.chronicle = chronicle;
        this.checkpoint = checkpoint;
    }

    /**
     * The id of the decision. The very same decision sent twice is one decision.
     *
     * @throws UnknownException when there is no such group in this story
     * @throws RefusedException when the reviewer's name or the verdict is missing or a text is too long
     * @throws StaleReviewException when the group changed after {@link Decision#seenVersion()}
     */
    @Transactional
    public long review(long storyId, long groupId, Decision decision) {
        String reviewer = Field.required("reviewer's name", decision.reviewer(), Review.REVIEWER_LENGTH);
        String note = Optional.ofNullable(Field.optional("note", decision.note(), Review.NOTE_LENGTH))
                .orElse("");
        if (decision.verdict() == null) {
            throw new RefusedException("Please choose a verdict.");
        }
        Group group = Locks.group(storyId, groupId);
        if (group.version != decision.seenVersion()) {
            return Review.lastOf(groupId)
                    .filter(last -> isSame(last, decision, reviewer, note))
                    .orElseThrow(() -> new StaleReviewException(decision))
                    .id;
        }
        Review review = append(group, decision, reviewer, note);
        checkpoint.afterCommit();
        return review.id;
    }

    private static boolean isSame(Review last, Decision decision, String reviewer, String note) {
        return last.groupVersion == decision.seenVersion()
                && last.verdict == decision.verdict()
                && last.reviewer.equals(reviewer)
                && last.note.equals(note);
    }

    private Review append(Group group, Decision decision, String reviewer, String note) {
        Review review = new Review();
        review.group = group;
        review.verdict = decision.verdict();
        review.note = note;
        review.reviewer = reviewer;
        review.createdAt = clock.instant();
        review.groupVersion = group.version;
        review.claims = Set.copyOf(Claim.membersOf(group.id));
        review.persist();
        String before = group.verdict == null ? null : group.verdict.name();
        group.verdict = decision.verdict();
        group.reviewedAt = review.createdAt;
        chronicle.write(
                group.story, reviewer, "reviewed", "group " + group.id, before, decision.verdict() + ": " + note);
        return review;
    }
}
