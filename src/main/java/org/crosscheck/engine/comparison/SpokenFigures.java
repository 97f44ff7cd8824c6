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
        String words = statement
                .words()
                .substring(0, Math.min(LONGEST, statement.words().length()));
        Text text = Text.of(words);
        List<Profile> figures = new ArrayList<>();
        for (Quantity figure : FIGURES.find(text, NAMES.find(text), List.of())) {
            if (figure.isClaim() && figure.restates() == null) {
                figures.add(new Profile(claim(statement, figure, words)));
            }
        }
        return figures;
    }

    private static Claim claim(Claim statement, Quantity figure, String words) {
        int offset = statement.span().start();
        Span span =
                new Span(offset + figure.span().start(), offset + figure.span().end());
        return new Claim(
                statement.id() + "/n" + span.start(),
                statement.source(),
                span,
                figure.span().in(words),
                words,
                statement.speaker(),
                statement.when(),
                statement.names(),
                null,
                Figure.of(figure));
    }

    /** Whether both have figures, and every figure of the one with fewer counts something else than any of the other. */
    boolean countOtherThings() {
        List<Profile> fewer = ones.size() <= others.size() ? ones : others;
        List<Profile> more = fewer == ones ? others : ones;
        return !fewer.isEmpty()
                && fewer.stream().allMatch(figure -> more.stream()
                        .allMatch(other -> !figure.counted().happenedAlike(other.counted())));
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
        return Ranges.of(one.claim().figure(), other.claim().figure()) != null
                && CountedThings.obstacle(one, other) == null;
    }

    private static boolean meets(Profile one, Profile other) {
        return Ranges.of(one.claim().figure(), other.claim().figure()).meet();
    }
}
