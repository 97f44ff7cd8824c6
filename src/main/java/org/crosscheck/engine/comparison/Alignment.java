package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.crosscheck.engine.quantity.Quantity;

/**
 * A figure of a claim and the figure of the evidence that belongs to it.
 *
 * @param score how well they fit together
 */
record Alignment(SentenceFigure claim, SentenceFigure evidence, double score) {
    /** The least that two figures must have in common to be of one thing. */
    private static final double ENOUGH = 1;

    /** One to one, best first. */
    static List<Alignment> of(List<SentenceFigure> claimed, List<SentenceFigure> found) {
        Set<SentenceFigure> taken = new HashSet<>();
        List<Alignment> chosen = new ArrayList<>();
        for (Alignment pair : candidates(claimed, found)) {
            if (!taken.contains(pair.claim) && !taken.contains(pair.evidence)) {
                taken.add(pair.claim);
                taken.add(pair.evidence);
                chosen.add(pair);
            }
        }
        return quantitiesBefore(chosen);
    }

    /** Years and ranks decide only where no quantity does. */
    private static List<Alignment> quantitiesBefore(List<Alignment> chosen) {
        List<Alignment> quantities = chosen.stream()
                .filter(pair -> pair.claim.kind() == Quantity.Kind.QUANTITY)
                .toList();
        return quantities.isEmpty() ? chosen : quantities;
    }

    private static List<Alignment> candidates(List<SentenceFigure> claimed, List<SentenceFigure> found) {
        List<Alignment> all = new ArrayList<>();
        for (SentenceFigure claim : claimed) {
            for (SentenceFigure evidence : found) {
                double score = claim.likeness(evidence);
                if (score >= ENOUGH) {
                    all.add(new Alignment(claim, evidence, score));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Alignment::score).reversed());
        return all;
    }

    /** Whether the evidence bears the claim out. */
    boolean meets() {
        return Bounds.bearsOut(evidence.figureFor(claim), claim.figureFor(evidence));
    }

    Reason reason() {
        ReasonCode code = meets() ? ReasonCode.RANGES_MEET : ReasonCode.RANGES_APART;
        return Reason.of(code, claim.words(), evidence.words()).at(claim.span(), evidence.span());
    }
}
