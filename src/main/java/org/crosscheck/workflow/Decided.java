package org.crosscheck.workflow;

import java.util.Map;

import org.crosscheck.model.Clearance;

/**
 * A decision about claims for publication, as sent.
 *
 * @param clearance what, or null when nothing was chosen
 * @param wording what to print instead; needed for {@link Clearance#CORRECT}, ignored for anything else
 * @param note why, or null
 * @param confidential whether the note stays on the desk
 * @param claims the ids of the claims that it is about, each with what the person had before the eyes
 */
public record Decided(Clearance clearance, String wording, String note, boolean confidential, Map<Long, Seen> claims) {

    public Decided {
        claims = Map.copyOf(claims);
    }
}
