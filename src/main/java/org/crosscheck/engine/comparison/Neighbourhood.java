package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/**
 * Which words of a sentence belong to which of its figures. The sentence is cut at commas, brackets and joining words; a
 * piece without a figure goes to the figure before it; words between two figures of one piece go to both, to the one
 * they follow more.
 */
final class Neighbourhood {
    private static final Set<String> JOINS =
            Set.of("and", "with", "while", "but", "for", "based", "including", "after");
    private static final Set<String> MARKS = Set.of(",", ";", ":", "(", ")", "\u2013", "\u2014");
    /** Stands before the form of a name that a figure is said to be outside of. */
    static final String EXCEPTED = "-";

    private static final double OWN = 1;
    private static final double SHARED = 0.5;
    /** What stands well before the first figure is about all of them. */
    private static final double TOPIC = 0.25;

    private static final int CLOSE = 30;
    private static final String OUTSIDE = Stemmer.stem("outside");

    private final List<Span> figures;
    private final NavigableSet<Integer> cuts = new TreeSet<>();

    /** @param figures where they stand in {@code sentence}, in order */
    Neighbourhood(String sentence, List<Span> figures) {
        this.figures = figures;
        for (Token token : Text.of(sentence).tokens()) {
            boolean mark = MARKS.contains(token.text()) || JOINS.contains(token.lower());
            if (mark && figures.stream().noneMatch(figure -> figure.overlaps(token.span()))) {
                cuts.add(token.start());
            }
        }
    }

    /** The forms near a figure, each with how much it belongs to it, 0 to 1. */
    Map<String, Double> of(int figure, List<Term> terms) {
        Map<String, Double> near = new HashMap<>();
        for (Term term : withExcepted(terms)) {
            double share = share(figure, term.span());
            if (share > 0 && term.kind() != Term.Kind.NUMBER) {
                near.merge(term.form(), share, Math::max);
            }
        }
        return near;
    }

    /** "Outside North America" is not about North America: its name is marked as {@link #EXCEPTED}. */
    private static List<Term> withExcepted(List<Term> terms) {
        List<Term> marked = new ArrayList<>();
        boolean excepted = false;
        for (Term term : terms) {
            boolean outside = term.stem().equals(OUTSIDE);
            excepted = outside || excepted && term.isName();
            marked.add(excepted && !outside ? term.as(EXCEPTED + term.form()) : term);
        }
        return marked;
    }

    private double share(int figure, Span word) {
        Span mine = figures.get(figure);
        if (mine.overlaps(word)) {
            return OWN;
        }
        return word.start() > mine.start() ? after(figure, word) : before(figure, word);
    }

    private double after(int figure, Span word) {
        boolean last = figure == figures.size() - 1;
        if (!last && figures.get(figure + 1).start() <= word.start()) {
            return 0;
        }
        int nextCut = last
                ? Integer.MAX_VALUE
                : lastCut(figures.get(figure).end(), figures.get(figure + 1).start());
        return nextCut < 0 || word.start() < nextCut ? OWN : 0;
    }

    private double before(int figure, Span word) {
        if (word.start() < figures.get(0).start()
                && (figure > 0 || word.end() + CLOSE < figures.get(0).start())) {
            return TOPIC;
        } else if (figure == 0) {
            return OWN;
        }
        int previousEnd = figures.get(figure - 1).end();
        if (word.start() < previousEnd) {
            return 0;
        }
        int cut = lastCut(previousEnd, figures.get(figure).start());
        return cut < 0 ? SHARED : word.start() >= cut ? OWN : 0;
    }

    /** The last cut between two offsets, or -1. */
    private int lastCut(int from, int to) {
        Integer last = cuts.lower(to);
        return last != null && last >= from ? last : -1;
    }
}
