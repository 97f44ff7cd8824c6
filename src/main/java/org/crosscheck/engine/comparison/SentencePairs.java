package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.crosscheck.engine.comparison.SentencePair.Label;
import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.quantity.Units;

/** Holds a sentence with figures against another one that bears it out or does not. Thread-safe. */
public final class SentencePairs {
    /** What two figures must have in common to outweigh others that agree. */
    private static final double SURE = 3;

    private SentencePairs() {}

    /** Whether the figures of {@code evidence} bear out those of {@code claim}. */
    public static SentencePair compare(FigureSentence claim, FigureSentence evidence) {
        Set<String> names = Terms.names(claim.text());
        names.addAll(Terms.names(evidence.text()));
        SentenceFigures ones = new SentenceFigures(claim, names);
        SentenceFigures others = new SentenceFigures(evidence, names);
        List<SentenceFigure> claimed = ones.figures();
        List<SentenceFigure> found = others.figures();
        Set<String> topic = ones.topic();
        topic.retainAll(others.topic());
        List<Alignment> aligned = Alignment.of(without(claimed, topic), without(found, topic));
        if (aligned.isEmpty()) {
            return new SentencePair(Label.UNCLEAR, List.of(Reason.of(ReasonCode.NOTHING_ALIGNED)));
        }
        List<Reason> reasons =
                new ArrayList<>(aligned.stream().map(Alignment::reason).toList());
        Reason moment = otherMoment(claim, evidence, aligned);
        if (moment != null) {
            reasons.add(moment);
        }
        return new SentencePair(label(claimed, aligned, moment != null), reasons);
    }

    /** What says that the two are of different times, or null. */
    private static Reason otherMoment(FigureSentence claim, FigureSentence evidence, List<Alignment> aligned) {
        if (MentionedDays.of(claim).differ(MentionedDays.of(evidence))
                || MentionedYears.of(claim).differ(MentionedYears.of(evidence))) {
            return Reason.of(ReasonCode.OTHER_DAY);
        }
        return aligned.stream()
                .filter(pair -> pair.claim().role() == Role.MILESTONE && !pair.meets())
                .findFirst()
                .map(pair -> pair.reason(ReasonCode.OTHER_MOMENT))
                .orElse(null);
    }

    private static List<SentenceFigure> without(List<SentenceFigure> figures, Set<String> topic) {
        return figures.stream().map(figure -> figure.without(topic)).toList();
    }

    private static Label label(List<SentenceFigure> claimed, List<Alignment> aligned, boolean otherMoment) {
        List<Alignment> apart = aligned.stream().filter(pair -> !pair.meets()).toList();
        if (apart.isEmpty()) {
            return isWhole(claimed, aligned) && aligned.stream().noneMatch(Alignment::contested)
                    ? Label.SAME
                    : Label.UNCLEAR;
        } else if (otherMoment) {
            return Label.DIFFERENT;
        } else if (isInconclusive(apart, aligned.size() - apart.size())) {
            return Label.UNCLEAR;
        }
        List<Alignment> sure = apart.stream().filter(pair -> !pair.contested()).toList();
        boolean most = 2 * sure.size() > aligned.size();
        return most || sure.stream().anyMatch(pair -> pair.score() >= SURE) ? Label.CONFLICT : Label.UNCLEAR;
    }

    /**
     * Whether what parts is of no weight: bounds that round one figure; or, beside figures that meet, "more than" the very
     * number, or the number of things that the others were taken of.
     */
    private static boolean isInconclusive(List<Alignment> apart, int meeting) {
        return apart.stream().allMatch(Alignment::isOfTwoRoundings)
                || meeting > 0
                        && (apart.stream().allMatch(Alignment::isOfOneValue)
                                || apart.stream().allMatch(Alignment::isOfBases));
    }

    /** Whether every quantity of the claim has one beside it; how long something took need not. */
    private static boolean isWhole(List<SentenceFigure> claimed, List<Alignment> aligned) {
        long needed = claimed.stream()
                .filter(figure -> figure.kind() == Quantity.Kind.QUANTITY)
                .filter(figure -> !"time".equals(Units.dimension(figure.figure().unit())))
                .count();
        long found = aligned.stream()
                .filter(Alignment::isOfQuantities)
                .filter(pair ->
                        !"time".equals(Units.dimension(pair.claim().figure().unit())))
                .count();
        return found >= needed;
    }
}
