package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The groups of a report that read together.
 *
 * @param name which chapter
 * @param groups never empty
 */
public record Chapter(Name name, List<Group> groups) {

    /** The chapters, what blocks a publication first. A group stands in the first that it belongs to. */
    public enum Name {
        /** Proposed as a conflict or as disputed; nobody has decided yet. */
        OPEN_CONFLICTS(group -> !group.isDecided() && group.isContrary()),
        /** Decided so, as the six that follow. */
        CONFLICTS(group -> group.verdict() == Relation.CONFLICT),
        DISPUTED(group -> group.verdict() == Relation.DISPUTED),
        UPDATES(group -> group.verdict() == Relation.UPDATE),
        AGREED(group -> group.verdict() == Relation.AGREE),
        COMPATIBLE(group -> group.verdict() == Relation.COMPATIBLE),
        ONE_ORIGIN(group -> group.verdict() == Relation.ONE_ORIGIN),
        DIFFERENT(group -> group.verdict() == Relation.DIFFERENT),
        /** Several sources say it; nobody has decided yet. */
        NOT_DECIDED(group -> group.proposal() != Relation.ONE_SOURCE_ONLY),
        ONE_SOURCE(group -> true);

        private final Predicate<Group> belongs;

        Name(Predicate<Group> belongs) {
            this.belongs = belongs;
        }
    }

    /** A report's chapters; every group stands in exactly one. */
    public static List<Chapter> of(Report report) {
        List<Group> left = new ArrayList<>(report.groups());
        List<Chapter> chapters = new ArrayList<>();
        for (Name name : Name.values()) {
            List<Group> groups = left.stream().filter(name.belongs).toList();
            if (!groups.isEmpty()) {
                chapters.add(new Chapter(name, groups));
                left.removeAll(groups);
            }
        }
        return chapters;
    }

    /** Whether its groups are short enough for a table: a single claim each. */
    public boolean isTable() {
        return groups.stream().allMatch(group -> group.claims().size() == 1);
    }
}
