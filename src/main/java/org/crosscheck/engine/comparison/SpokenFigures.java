package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.engine.name.NameFinder;
import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.quantity.QuantityFinder;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;

/**
 * The figures of two statements, held against each other as figures are: "at least 12" and "15" do not part, nor do 12
 * killed and 40 injured. Worked out only for statements whose numbers differ.
 */
final class SpokenFigures {
    private static final NameFinder NAMES = new NameFinder();
    private static final QuantityFinder FIGURES = new QuantityFinder();
    private static final int LONGEST = 2_000;

    private final List<Profile> ones;
    private final List<Profile> others;

    private SpokenFigures(List<Profile> ones, List<Profile> others) {
        this.ones = ones;
        this.others = others;
    }

    static SpokenFigures of(Claim a, Claim b) {
        return new SpokenFigures(figures(a), figures(b));
    }

    private static List<Profile> figures(Claim statement) {
        int at = Math.max(0, statement.context().indexOf(statement.words()));
        int to = Math.min(statement.context().length(), at + statement.words().length());
        String context = statement.context().substring(0, Math.min(at + LONGEST, to));
        Text text = Text.of(context);
        List<Profile> figures = new ArrayList<>();
        for (Quantity figure : FIGURES.find(text, NAMES.find(text), List.of())) {
            if (figure.isClaim() && figure.restates() == null && figure.span().start() >= at) {
                figures.add(new Profile(claim(statement, figure, context, at)));
            }
        }
        return figures;
    }

    /** @param at where the statement begins in {@code context} */
    private static Claim claim(Claim statement, Quantity figure, String context, int at) {
        int offset = statement.span().start() - at;
        Span span =
                new Span(offset + figure.span().start(), offset + figure.span().end());
        return new Claim(
                statement.id() + "/n" + span.start(),
                statement.source(),
                span,
                figure.span().in(context),
                context,
                statement.speaker(),
                statement.when(),
                statement.names(),
                null,
                Figure.of(figure));
    }

    /** Whether both have figures, and none of the one is of the same thing as any of the other. */
    boolean areOfOtherThings() {
        return !isEmpty()
                && ones.stream().noneMatch(one -> others.stream().anyMatch(other -> isOfOneThing(one, other)));
    }

    /**
     * Figures of one thing that part, and have no other beside them that they meet.
     *
     * @return for each two a ground with this code, in the first statement's order; empty where the figures agree
     */
    List<Reason> parting(ReasonCode code) {
        List<Reason> parting = new ArrayList<>();
        for (Profile one : ones) {
            for (Profile other : others) {
                if (isOfOneThing(one, other) && !meets(one, other) && !isMet(one, others) && !isMet(other, ones)) {
                    parting.add(
                            Reason.of(code, one.claim().words(), other.claim().words())
                                    .at(one.claim().span(), other.claim().span()));
                }
            }
        }
        return parting;
    }

    /** Whether no figures were found to tell by. */
    boolean isEmpty() {
        return ones.isEmpty() || others.isEmpty();
    }

    private static boolean isMet(Profile figure, List<Profile> others) {
        return others.stream().anyMatch(other -> isOfOneThing(figure, other) && meets(figure, other));
    }

    private static boolean isOfOneThing(Profile one, Profile other) {
        Ranges ranges = Ranges.of(one.claim().figure(), other.claim().figure());
        return ranges != null
                && CountedThings.obstacle(one, other) == null
                && CountedThings.part(one, other, ranges) == null
                && CountedThings.places(one.claim(), other.claim()) == null;
    }

    private static boolean meets(Profile one, Profile other) {
        return Ranges.of(one.claim().figure(), other.claim().figure()).meet();
    }
}
