package org.crosscheck.engine.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.crosscheck.engine.quantity.Quantity;

/**
 * A figure of a claim and the figure of the evidence that belongs to it.
 *
 * @param score how well they fit together
 * @param contested whether another figure of the evidence fits nearly as well and would decide otherwise
 */
record Alignment(SentenceFigure claim, SentenceFigure evidence, double score, boolean contested) {
    /** The least that two figures must have in common to be of one thing. */
    private static final double ENOUGH = 1;
    /** So much better than the others must the chosen figure fit. */
    private static final double AHEAD = 1;
    /** Two roundings of one figure lie no farther apart than this share of it. */
    private static final double ROUNDING = 0.05;

    private static final Set<String> ARTICLES = Set.of("a", "an");

    /** One to one, best first. */
    static List<Alignment> of(List<SentenceFigure> claimed, List<SentenceFigure> found) {
        Set<SentenceFigure> taken = new HashSet<>();
        List<Alignment> chosen = new ArrayList<>();
        List<Alignment> candidates = candidates(claimed, found);
        for (Alignment pair : candidates) {
            if (!taken.contains(pair.claim) && !taken.contains(pair.evidence)) {
                taken.add(pair.claim);
                taken.add(pair.evidence);
                chosen.add(pair.against(candidates, taken));
            }
        }
        return quantitiesBefore(chosen);
    }

    /** Years and ranks decide only where no quantity does. */
    private static List<Alignment> quantitiesBefore(List<Alignment> chosen) {
        List<Alignment> quantities =
                chosen.stream().filter(Alignment::isOfQuantities).toList();
        return quantities.stream().allMatch(Alignment::isOfArticles) ? chosen : quantities;
    }

    /** "The third state to report a case": an article counts, and decides nothing. */
    private boolean isOfArticles() {
        return ARTICLES.contains(firstWord(claim.words())) && ARTICLES.contains(firstWord(evidence.words()));
    }

    private static String firstWord(String words) {
        return words.substring(0, Math.max(0, words.indexOf(' '))).toLowerCase(Locale.ROOT);
    }

    private static List<Alignment> candidates(List<SentenceFigure> claimed, List<SentenceFigure> found) {
        List<Alignment> all = new ArrayList<>();
        for (SentenceFigure claim : claimed) {
            for (SentenceFigure evidence : found) {
                double score = Likeness.of(claim, evidence);
                if (score >= ENOUGH) {
                    all.add(new Alignment(claim, evidence, score, false));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Alignment::score).reversed());
        return all;
    }

    private Alignment against(List<Alignment> candidates, Set<SentenceFigure> taken) {
        boolean rivalled = candidates.stream()
                .filter(other -> other.claim == claim && other.evidence != evidence)
                .filter(other -> !meets() || !taken.contains(other.evidence))
                .anyMatch(other -> other.score >= score - AHEAD && other.meets() != meets());
        return new Alignment(claim, evidence, score, rivalled);
    }

    boolean isOfQuantities() {
        return claim.kind() == Quantity.Kind.QUANTITY;
    }

    /** Whether the evidence bears the claim out. */
    boolean meets() {
        return Bounds.bearsOut(evidence.figureFor(claim), claim.figureFor(evidence));
    }

    /** Whether both give one number, and only words like "more than" part them. */
    boolean isOfOneValue() {
        BigDecimal claimed = claim.figureFor(evidence).value();
        BigDecimal found = evidence.figureFor(claim).value();
        return claimed != null && found != null && claimed.compareTo(found) == 0;
    }

    boolean isOfBases() {
        return claim.role() == Role.BASIS;
    }

    /** "Over 8.24 million" beside "over 8.2 million": two bounds on one side, as near as two roundings are. */
    boolean isOfTwoRoundings() {
        Figure claimed = claim.figureFor(evidence);
        Figure found = evidence.figureFor(claim);
        return claimed.isLeast() && found.isLeast() && Math.abs(claimed.middle() / found.middle() - 1) <= ROUNDING;
    }

    Reason reason() {
        return reason(meets() ? ReasonCode.RANGES_MEET : ReasonCode.RANGES_APART);
    }

    Reason reason(ReasonCode code) {
        return Reason.of(code, claim.words(), evidence.words()).at(claim.span(), evidence.span());
    }
}
