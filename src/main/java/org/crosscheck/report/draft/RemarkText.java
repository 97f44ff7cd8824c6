package org.crosscheck.report.draft;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.report.Decision;
import org.crosscheck.report.Evidence;

/** What a decision says in a margin: a line for what was decided, its reason, and each thing that it rests on. In English. */
final class RemarkText {
    private RemarkText() {}

    static List<String> of(Decision decision) {
        List<String> lines = new ArrayList<>();
        String wording = decision.wording() == null ? "" : ": “" + decision.wording() + "”";
        lines.add(decision.fate().words() + wording);
        if (!decision.note().isEmpty()) {
            lines.add(decision.note());
        }
        decision.evidence().stream()
                .map(Evidence::line)
                .filter(line -> !line.isEmpty())
                .forEach(line -> lines.add("Rests on: " + line));
        return lines;
    }
}
