package org.crosscheck.workflow;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

import org.crosscheck.model.Claim;
import org.crosscheck.model.Decision;
import org.crosscheck.model.Group;
import org.crosscheck.model.Review;
import org.crosscheck.model.Sight;

/**
 * What somebody had before their eyes when a form was drawn. It tells nothing of what they could not see.
 *
 * @param edition of what was decided about: when a group's claims changed last, or a hash of a claim's words
 * @param others how many verdicts or decisions were visible
 */
public record Seen(long edition, int others) {
    /** What no page shows. */
    public static final Seen NOTHING = new Seen(-1, -1);

    /**
     * A group as a person sees it.
     *
     * @param who the person's name, or null for somebody who has none yet
     */
    public static Seen of(Group group, Collection<Review> reviews, String who) {
        long visible = reviews.stream()
                .filter(review -> review.group.id.equals(group.id))
                .filter(review -> review.isVisibleTo(who))
                .count();
        return of(group, visible);
    }

    /** A group as somebody sees it who may see so many of its reviews. */
    public static Seen of(Group group, long visible) {
        return of(group.membersChangedAt, visible);
    }

    /** A group as a person sees it. */
    static Seen of(Sight sight) {
        return of(sight.membersChangedAt(), sight.visible());
    }

    private static Seen of(Instant edition, long visible) {
        return new Seen(ChronoUnit.MICROS.between(Instant.EPOCH, edition), (int) visible);
    }

    /** A claim as a person sees it, with all decisions about it. */
    public static Seen of(Claim claim, Collection<Decision> decisions, String who) {
        long visible = decisions.stream()
                .filter(decision -> decision.claim.id.equals(claim.id))
                .filter(decision -> decision.isVisibleTo(who))
                .count();
        return new Seen(Hash.of(claim.id, claim.exact), (int) visible);
    }

    /** As a form sends it; what no form sends is {@link #NOTHING}. */
    public static Seen read(String sent) {
        String[] parts = sent == null ? new String[0] : sent.split("_", 2);
        try {
            return parts.length == 2 ? new Seen(Long.parseLong(parts[0]), Integer.parseInt(parts[1])) : NOTHING;
        } catch (NumberFormatException e) {
            return NOTHING;
        }
    }

    /** As a form carries it. */
    @Override
    public String toString() {
        return edition + "_" + others;
    }
}
