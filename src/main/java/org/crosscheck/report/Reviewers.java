package org.crosscheck.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who decided what last. */
final class Reviewers {
    private Reviewers() {}

    /** Each reviewer's last decision; those left open do not count. */
    static Collection<Relation> lastDecisions(List<Report.Review> lastFirst) {
        Map<String, Relation> decisions = new LinkedHashMap<>();
        lastFirst.stream()
                .filter(review -> review.verdict() != Relation.UNDECIDED)
                .forEach(review -> decisions.putIfAbsent(review.reviewer(), review.verdict()));
        return decisions.values();
    }
}
