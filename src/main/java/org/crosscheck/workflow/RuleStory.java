package org.crosscheck.workflow;

import java.time.Instant;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.model.Checking;
import org.crosscheck.model.Claim;
import org.crosscheck.model.Group;
import org.crosscheck.model.Story;

/** Sets how a story is checked, and until when. */
@ApplicationScoped
public class RuleStory {
    private final Chronicle chronicle;
    private final Standings standings;

    RuleStory(Chronicle chronicle, Standings standings) {
        this.chronicle = chronicle;
        this.standings = standings;
    }

    /**
     * Sets both; what people decided so far counts by the new rule at once. Going back to one person shows everybody
     * everything.
     *
     * @param due as in 2026-11-22T14:30, UTC; blank for no time
     * @param who the person's name
     * @throws UnknownException when there is no such story
     * @throws RefusedException when no rule is chosen or the time is not understood
     * @throws FrozenException when the story is signed off
     */
    @Transactional
    public void rule(long storyId, Checking checking, String due, String who) {
        if (checking == null) {
            throw new RefusedException("Please choose how many people decide.");
        }
        Instant until = Field.moment("due time", due);
        Story story = Locks.story(storyId);
        if (!Objects.equals(story.dueAt, until)) {
            chronicle.write(story, who, "set due", "story " + storyId, text(story.dueAt), text(until));
            story.dueAt = until;
        }
        if (story.checking != checking) {
            chronicle.write(story, who, "set checking", "story " + storyId, story.checking.name(), checking.name());
            story.checking = checking;
            Group.reviewedIn(storyId).forEach(standings::refresh);
            standings.refreshClaims(Claim.decidedIn(storyId));
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
