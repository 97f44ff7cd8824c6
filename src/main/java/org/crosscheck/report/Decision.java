package org.crosscheck.report;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What somebody decided is to happen to a claim in print.
 *
 * @param wording what to print instead, or null
 * @param note empty when nothing was written or it is withheld
 * @param confidential whether the note stays on the desk
 * @param settles whether it settles what two others saw differently
 * @param blind whether its author could not see what another had decided
 * @param about the words that it was about, where the claim's words are others now; else null
 * @param evidence what it rests on
 */
public record Decision(
        Fate fate,
        String wording,
        String who,
        Instant at,
        String note,
        boolean confidential,
        boolean settles,
        boolean blind,
        String about,
        List<Evidence> evidence) {

    public Decision {
        evidence = List.copyOf(evidence);
    }

    /** Whether the other says the same. */
    boolean agrees(Decision other) {
        return fate == other.fate && Objects.equals(wording, other.wording);
    }
}
