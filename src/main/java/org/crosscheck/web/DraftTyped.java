package org.crosscheck.web;

import org.crosscheck.model.Clearance;
import org.crosscheck.workflow.Seen;

/**
 * A decision about one of the draft's claims as it was typed.
 *
 * @param claim the claim's id; 0 for none
 * @param seen what its author saw of it
 * @param wrong what is wrong with it, or null
 * @param isStale whether the claim, or what was decided about it, changed since
 */
record DraftTyped(long claim, Seen seen, String clearance, String wording, String note, String wrong, boolean isStale) {
    static final DraftTyped NOTHING = new DraftTyped(0, Seen.NOTHING, "", "", "", null, false);

    /** @param sent the claim and what was seen of it, as in {@code 51.123_0} */
    static DraftTyped of(String sent, String clearance, String wording, String note) {
        int point = Math.max(0, sent.indexOf('.'));
        return new DraftTyped(
                id(sent.substring(0, point)),
                Seen.read(sent.substring(Math.min(sent.length(), point + 1))),
                clearance,
                wording,
                note,
                null,
                false);
    }

    private static long id(String sent) {
        try {
            return Long.parseLong(sent);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    DraftTyped because(String reason) {
        return new DraftTyped(claim, seen, clearance, wording, note, reason, false);
    }

    DraftTyped stale() {
        return new DraftTyped(claim, seen, clearance, wording, note, null, true);
    }

    Clearance clearanceOrNull() {
        for (Clearance known : Clearance.values()) {
            if (known.name().equals(clearance)) {
                return known;
            }
        }
        return null;
    }
}
