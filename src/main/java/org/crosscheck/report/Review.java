package org.crosscheck.report;

import java.time.Instant;
import java.util.List;

/**
 * A person's verdict on how claims of a group stand to each other.
 *
 * @param note empty when nothing was written or it is withheld
 * @param confidential whether the note stays on the desk
 * @param settles whether it settles what two others saw differently
 * @param blind whether its author could not see what another had decided
 * @param claims the ids of the claims that it is about, in order
 */
public record Review(
        Relation verdict,
        String who,
        Instant at,
        String note,
        boolean confidential,
        boolean settles,
        boolean blind,
        List<Long> claims) {

    public Review {
        claims = List.copyOf(claims);
    }
}
