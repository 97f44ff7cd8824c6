package org.crosscheck.workflow;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.model.Checking;
import org.crosscheck.model.ClaimRecord;
import org.crosscheck.model.Group;
import org.crosscheck.model.Person;
import org.crosscheck.model.Review;
import org.crosscheck.model.Sight;
import org.crosscheck.model.Stage;
import org.crosscheck.workflow.deciding.Relations;

/** Appends a person's verdict on how the claims of a group stand to each other. */
@ApplicationScoped
public class ReviewGroup {
    private final Clock clock;
    private final Chronicle chronicle;
    private final Checkpoint checkpoint;
    private final People people;
    private final Standings standings;

    ReviewGroup(Clock clock, Chronicle chronicle, Checkpoint checkpoint, People people, Standings standings) {
        this.clock = clock;
        this.chronicle = chronicle;
        this.checkpoint = checkpoint;
        this.people = people;
        this.standings = standings;
    }

    /**
     * The id of the verdict. The very same one sent twice is one.
     *
     * @param who the person's name
     * @throws UnknownException when there is no such group in this story
     * @throws RefusedException when the name or the verdict is missing, a text is too long, or the claims are not two of
     *     the group
     * @throws StaleException when the group changed, or somebody decided, after {@link Judged#seen()}
     * @throws FrozenException when the story is signed off
     */
    @Transactional
    public long review(long storyId, long groupId, Judged judged, String who) {
        return append(storyId, groupId, judged, who, false);
    }

    /**
     * The id of the verdict that settles what two people saw differently: that of the one, of the other, or neither.
     *
     * @throws RefusedException as for {@link #review}; and when there is no disagreement, the person is one of the two, or
     *     leaves it open
     */
    @Transactional
    public long adjudicate(long storyId, long groupId, Judged judged, String who) {
        return append(storyId, groupId, judged, who, true);
    }

    private long append(long storyId, long groupId, Judged judged, String who, boolean adjudication) {
        Person person = people.named(who);
        String note = Optional.ofNullable(Field.optional("note", judged.note(), Review.NOTE_LENGTH))
                .orElse("");
        if (judged.verdict() == null) {
            throw new RefusedException("Please choose a verdict.");
        }
        if (isOutdated(Sight.of(storyId, groupId, person.id), judged)) {
            return same(groupId, judged, person, note);
        }
        Group group = Locks.group(storyId, groupId);
        Optional<Sight> sight = Sight.of(storyId, groupId, person.id);
        if (isOutdated(sight, judged)) {
            return same(groupId, judged, person, note);
        }
        Review review = review(group, judged, person, note, claims(groupId, judged.claims()));
        if (adjudication) {
            mayAdjudicate(group, person, judged);
        }
        review.number = sight.orElseThrow().last() + 1;
        review.adjudication = adjudication;
        review.blind = !adjudication && isBlind(group, review);
        store(group, review);
        return review.id;
    }

    /** Asked before the story is locked, too: whoever comes too late keeps nobody waiting. */
    private static boolean isOutdated(Optional<Sight> sight, Judged judged) {
        return sight.filter(now -> !Seen.of(now).equals(judged.seen())).isPresent();
    }

    /** The verdict that the very same form has given already. */
    private static long same(long groupId, Judged judged, Person person, String note) {
        Set<Long> claims = claims(groupId, judged.claims());
        return Review.by(person, groupId).stream()
                .filter(review -> isSame(review, judged, note, claims))
                .findFirst()
                .orElseThrow(() -> new StaleException("the group"))
                .id;
    }

    /** The claims meant: all of the group, or some of it. */
    private static Set<Long> claims(long groupId, Set<Long> chosen) {
        Set<Long> members = ClaimRecord.inGroups(List.of(groupId)).stream()
                .map(ClaimRecord::id)
                .collect(Collectors.toSet());
        if (chosen.isEmpty()) {
            return members;
        }
        if (!members.containsAll(chosen)) {
            throw new StaleException("the group");
        }
        if (chosen.size() < 2 && members.size() > 1) {
            throw new RefusedException(
                    "Please choose at least two claims: a verdict says how they stand to each other.");
        }
        return Set.copyOf(chosen);
    }

    private static boolean isSame(Review review, Judged judged, String note, Set<Long> claims) {
        return review.seen == judged.seen().others()
                && review.verdict == judged.verdict()
                && review.note.equals(note)
                && review.claims.equals(claims);
    }

    private static void mayAdjudicate(Group group, Person person, Judged judged) {
        if (group.stage != Stage.DISAGREEMENT) {
            throw new RefusedException("There is no disagreement here to settle.");
        }
        if (Review.by(person, group.id).stream().anyMatch(review -> review.stands() && !review.adjudication)) {
            throw new RefusedException("You are one of those who disagree; somebody else has to settle it.");
        }
        if (!judged.verdict().isDecided()) {
            throw new RefusedException("Please choose a verdict that settles it.");
        }
    }

    private Review review(Group group, Judged judged, Person person, String note, Set<Long> claims) {
        Review review = new Review();
        review.group = group;
        review.verdict = judged.verdict();
        review.note = note;
        review.confidential = judged.confidential();
        review.person = person;
        review.createdAt = clock.instant();
        review.seen = judged.seen().others();
        review.claims = claims;
        return review;
    }

    private static boolean isBlind(Group group, Review review) {
        Checking checking = group.story.checking;
        return checking == Checking.TWO_BLIND
                && new Relations(checking, review.claims, Review.aboutMembersOf(group.id))
                        .isBlind(review.claims, review.person.id);
    }

    private void store(Group group, Review review) {
        String before = group.verdict == null ? null : group.verdict.name();
        review.persist();
        standings.refresh(group);
        chronicle.write(
                group.story,
                review.person.name,
                Act.of(
                                review.adjudication ? "adjudicated" : "reviewed",
                                "review " + review.id,
                                before,
                                review.note.isEmpty() ? review.verdict.name() : review.verdict + ": " + review.note)
                        .in(group)
                        .telling(review)
                        .undoneWith(review.id));
        checkpoint.afterCommit();
    }
}
