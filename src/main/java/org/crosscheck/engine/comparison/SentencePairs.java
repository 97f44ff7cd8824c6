package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.crosscheck.engine.comparison.SentencePair.Label;
import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.time.TimeExpression;

/** Holds a sentence with figures against another one that bears it out or does not. Thread-safe. */
public final class SentencePairs {
    /** The least that two figures must have in common to be of one thing. */
    private static final double ENOUGH = 1;

    /** What two figures must have in common to outweigh others that agree. */
    private static final double SURE = 3;

    private SentencePairs() {}

    /**
     * @param a the claim
     * @param figuresOfA its figures, with offsets in it
     * @param timesOfA its time expressions
     * @param b the evidence
     * @param figuresOfB its figures, with offsets in it
     * @param timesOfB its time expressions
     */
    public static SentencePair compare(
            String a,
            List<Quantity> figuresOfA,
            List<TimeExpression> timesOfA,
            String b,
            List<Quantity> figuresOfB,
            List<TimeExpression> timesOfB) {
        List<SentenceFigure> claimed = SentenceFigure.of(a, figuresOfA);
        List<SentenceFigure> found = SentenceFigure.of(b, figuresOfB);
        Set<String> topic = SentenceFigure.topic(a, claimed);
        topic.retainAll(SentenceFigure.topic(b, found));
        List<Alignment> aligned = align(without(claimed, topic), without(found, topic));
        if (aligned.isEmpty()) {
            return new SentencePair(Label.UNCLEAR, List.of(Reason.of(ReasonCode.NOTHING_ALIGNED)));
        }
        List<Reason> reasons = aligned.stream().map(Alignment::reason).toList();
        return new SentencePair(
                label(aligned, MentionedDays.of(a, timesOfA).differ(MentionedDays.of(b, timesOfB))), reasons);
    }

    private static Label label(List<Alignment> aligned, boolean otherDay) {
        long apart = aligned.stream().filter(pair -> !pair.meets()).count();
        if (apart == 0) {
            return Label.SAME;
        } else if (otherDay) {
            return Label.DIFFERENT;
        }
        boolean sure = aligned.stream().anyMatch(pair -> !pair.meets() && pair.score() >= SURE);
        return 2 * apart > aligned.size() || sure ? Label.CONFLICT : Label.UNCLEAR;
    }

    private static List<SentenceFigure> without(List<SentenceFigure> figures, Set<String> topic) {
        return figures.stream().map(figure -> figure.without(topic)).toList();
    }

    /** A figure of the claim and the figure of the evidence that belongs to it. */
    private record Alignment(SentenceFigure a, SentenceFigure b, double score) {
        boolean meets() {
            return Bounds.bearsOut(b.figure(), a.figure());
        }

        Reason reason() {
            ReasonCode code = meets() ? ReasonCode.RANGES_MEET : ReasonCode.RANGES_APART;
            return Reason.of(code, a.words(), b.words()).at(a.span(), b.span());
        }
    }

    /** One to one, best first. */
    private static List<Alignment> align(List<SentenceFigure> a, List<SentenceFigure> b) {
        List<Alignment> all = new ArrayList<>();
        for (SentenceFigure one : a) {
            for (SentenceFigure other : b) {
                double score = one.likeness(other);
                if (score >= ENOUGH) {
                    all.add(new Alignment(one, other, score));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Alignment::score).reversed());
        Set<SentenceFigure> taken = new HashSet<>();
        List<Alignment> chosen = new ArrayList<>();
        for (Alignment pair : all) {
            if (!taken.contains(pair.a()) && !taken.contains(pair.b())) {
                taken.add(pair.a());
                taken.add(pair.b());
                chosen.add(pair);
            }
        }
        return chosen;
    }
}
