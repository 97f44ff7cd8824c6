package org.crosscheck.model;

/**
 * A group as a queue shows it.
 *
 * @param sourceCount how many articles its claims stand in
 * @param isReviewed as {@link Group#isReviewed}
 */
public record QueuedGroup(Long id, String title, Proposal proposal, Integer sourceCount, Boolean isReviewed) {
    /** Reads it of a group {@code g}. */
    static final String SELECT = "select g.id, g.title, g.proposal, g.sourceCount, (" + Group.DECIDED + ") ";

    /** The group itself. */
    public static QueuedGroup of(Group group) {
        return new QueuedGroup(group.id, group.title, group.proposal, group.sourceCount, group.isReviewed());
    }
}
