package org.crosscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The groups of a report that read together.
 *
 * @param title its heading
 * @param lead what stands in it, in a sentence
 * @param groups never empty
 */
public record Chapter(String title, String lead, List<Report.Group> groups) {

    /** A report's chapters, what blocks a publication first; every group stands in exactly one. */
    public static List<Chapter> of(Report report) {
        List<Report.Group> left = new ArrayList<>(report.groups());
        List<Chapter> chapters = new ArrayList<>();
        take(
                chapters,
                left,
                "Open conflicts",
                "Proposed as a conflict or as disputed; nobody has decided yet.",
                group -> !group.isDecided() && isContrary(group.proposal()));
        decided(chapters, left, Relation.CONFLICT, "Conflicts", "A reviewer found that these cannot both be right.");
        decided(chapters, left, Relation.UPDATE, "Updates", "The later claim takes the place of the earlier one.");
        decided(chapters, left, Relation.AGREE, "Agreed", "A reviewer found that the sources agree.");
        decided(
                chapters,
                left,
                Relation.DIFFERENT,
                "Different things",
                "Alike at first sight, but not about the same.");
        take(
                chapters,
                left,
                "Not decided",
                "Several sources say it; nobody has decided yet.",
                group -> group.proposal() != Relation.ONE_SOURCE_ONLY);
        take(chapters, left, "One source only", "No other source was found to say it.", group -> true);
        return chapters;
    }

    private static boolean isContrary(Relation proposal) {
        return proposal == Relation.CONFLICT || proposal == Relation.DISPUTED;
    }

    private static void decided(
            List<Chapter> chapters, List<Report.Group> left, Relation decision, String title, String lead) {
        take(chapters, left, title, lead, group -> group.decision() == decision);
    }

    private static void take(
            List<Chapter> chapters,
            List<Report.Group> left,
            String title,
            String lead,
            Predicate<Report.Group> belongs) {
        List<Report.Group> groups = left.stream().filter(belongs).toList();
        if (!groups.isEmpty()) {
            chapters.add(new Chapter(title, lead, groups));
            left.removeAll(groups);
        }
    }

    /** Whether its groups are short enough for a table: a single claim each. */
    public boolean isTable() {
        return groups.stream().allMatch(group -> group.claims().size() == 1);
    }
}
