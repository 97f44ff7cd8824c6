package org.crosscheck.workflow;

import java.time.Instant;

import org.crosscheck.intake.Hold;

/**
 * A mark that an article must not be published.
 *
 * @param killed whether its sender took it back; else it is under embargo
 * @param until when the embargo ends, or null where that is not known
 * @param words as they stand on the article
 */
public record HoldMark(boolean killed, Instant until, String words) {
    private static final String KILLED = "killed";
    private static final String EMBARGOED = "embargoed";

    /** What a mark says, or null for none. */
    public static HoldMark of(String words) {
        Hold hold = Hold.of(words);
        return hold == null ? null : new HoldMark(hold.kind() == Hold.Kind.KILLED, hold.until(), words);
    }

    /**
     * The words of a mark that a form says by parts; those that stand there stay where they say the same.
     *
     * @param kind {@code KILLED}, {@code EMBARGO} or blank for no mark
     * @param until as in 2024-05-14T06:00, UTC; blank for an embargo without a known end
     * @param stands the words of the mark as it stands, or null
     * @throws RefusedException when the time is not understood
     */
    public static String words(String kind, String until, String stands) {
        HoldMark now = of(stands);
        if (kind.equals("KILLED")) {
            return now != null && now.killed ? stands : KILLED;
        } else if (!kind.equals("EMBARGO")) {
            return "";
        }
        Instant end = Field.moment("end of the embargo", until);
        boolean same = now != null && !now.killed && (end == null ? now.until == null : end.equals(now.until));
        return same ? stands : end == null ? EMBARGOED : EMBARGOED + " until " + end;
    }
}
