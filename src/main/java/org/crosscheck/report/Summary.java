package org.crosscheck.report;

import java.util.List;

/**
 * A report in figures.
 *
 * @param sources articles
 * @param claims claims in them
 * @param groups groups of claims
 * @param decided groups on which a person decided
 * @param blockers groups proposed as conflict or disputed on which nobody did
 * @param reviewers everybody who reviewed, by name
 * @param contested groups on which two reviewers' last decisions differ
 */
public record Summary(
        int sources, int claims, int groups, long decided, long blockers, List<String> reviewers, long contested) {

    public static Summary of(Report report) {
        List<Report.Group> groups = report.groups();
        return new Summary(
                report.sources().size(),
                groups.stream().mapToInt(group -> group.claims().size()).sum(),
                groups.size(),
                groups.stream().filter(Report.Group::isDecided).count(),
                groups.stream().filter(Summary::blocks).count(),
                groups.stream()
                        .flatMap(group -> group.reviews().stream())
                        .map(Report.Review::reviewer)
                        .distinct()
                        .sorted()
                        .toList(),
                groups.stream().filter(Report.Group::isContested).count());
    }

    private static boolean blocks(Report.Group group) {
        boolean contrary = group.proposal() == Relation.CONFLICT || group.proposal() == Relation.DISPUTED;
        return contrary && !group.isDecided();
    }

    /** The reviewers in one line. */
    public String names() {
        return String.join(", ", reviewers);
    }

    public long open() {
        return groups - decided;
    }
}
