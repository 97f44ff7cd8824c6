package org.crosscheck.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who decided what last. */
final class Reviewers {
    private Reviewers() {}

    /** Each reviewer's last verdict; those left open do not count. */
    static Collection<Relation> lastVerdicts(List<Review> lastFirst) {
        Map<String, Relation> verdicts = new LinkedHashMap<>();
        lastFirst.stream()
                .filter(review -> review.verdict() != Relation.UNDECIDED)
                .forEach(review -> verdicts.putIfAbsent(review.who(), review.verdict()));
        return verdicts.values();
    }

    /** Each one's last decision. */
    static List<Decision> lastDecisions(List<Decision> lastFirst) {
        Map<String, Decision> decisions = new LinkedHashMap<>();
        lastFirst.forEach(decision -> decisions.putIfAbsent(decision.who(), decision));
        return List.copyOf(decisions.values());
    }
}
