package org.crosscheck.model;

/**
 * Which groups a person asks for by who looks after them.
 *
 * @param kind what about them
 * @param person the name of who asks, or empty
 */
public record Duty(Kind kind, String person) {

    /** What about them. */
    public enum Kind {
        /** Assigned to the person. */
        MINE,
        /** Assigned to nobody. */
        UNASSIGNED,
        /** One of two has decided, and the person can be the second. */
        WAITING
    }

    private static final String ASSIGNED =
            "exists (select 1 from Assignment a where a.endedAt is null and a.story = g.story and " + Assignment.COVERS;
    private static final String SECOND = "(g.stage = WAITING and not exists (select 1 from Review dr"
            + " where dr.group = g and dr.person.name = :person and dr.withdrawnAt is null and dr.verdict <> UNDECIDED)"
            + " or exists (select 1 from Claim dc where dc.group = g and dc.retiredAt is null and dc.stage = WAITING"
            + " and not exists (select 1 from Decision dd where dd.claim = dc and dd.person.name = :person"
            + " and dd.withdrawnAt is null)))";

    /** The condition on a group {@code g}; {@code :person} is named in it where {@link #needsPerson}. */
    String condition() {
        return switch (kind) {
            case MINE -> ASSIGNED + " and a.person.name = :person)";
            case UNASSIGNED -> "not " + ASSIGNED + ")";
            case WAITING -> SECOND;
        };
    }

    boolean needsPerson() {
        return kind != Kind.UNASSIGNED;
    }
}
