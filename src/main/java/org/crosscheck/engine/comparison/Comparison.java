package org.crosscheck.engine.comparison;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the engine proposes for two claims, and why.
 *
 * @param label follows from {@code reasons} alone
 * @param score how sure it is that both speak of the same thing, 0 to 1; 0 where they do not
 * @param reasons never empty
 */
public record Comparison(Label label, double score, List<Reason> reasons) {

    public Comparison {
        reasons = List.copyOf(reasons);
    }

    /** The comparison that these grounds make: also from stored ones, with the same label as when they were stored. */
    public static Comparison of(List<Reason> reasons, double score) {
        Label label = LabelRule.label(reasons);
        return new Comparison(label, label.links() ? score : 0, reasons);
    }

    static Comparison rejected(Reason reason) {
        return of(List.of(reason), 0);
    }

    /** The grounds as one line ("same speaker (Haidai / Gaidai); same day; 81 % of the rare words shared"). */
    public String text() {
        return reasons.stream().map(Reason::text).collect(Collectors.joining("; "));
    }
}
