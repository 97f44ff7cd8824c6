package org.crosscheck.workflow;

import java.util.Set;

import org.crosscheck.model.Verdict;

/**
 * A verdict on how claims stand to each other, as sent.
 *
 * @param verdict what, or null when none was chosen
 * @param note why, or null
 * @param confidential whether the note stays on the desk
 * @param claims the ids of the claims that it is about; empty for all of the group
 * @param seen what the reviewer had before the eyes
 */
public record Judged(Verdict verdict, String note, boolean confidential, Set<Long> claims, Seen seen) {

    public Judged {
        claims = Set.copyOf(claims);
    }

    /** About all claims of a group. */
    public static Judged all(Verdict verdict, String note, Seen seen) {
        return new Judged(verdict, note, false, Set.of(), seen);
    }
}
