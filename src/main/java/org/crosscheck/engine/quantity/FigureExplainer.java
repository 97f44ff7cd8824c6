package org.crosscheck.engine.quantity;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.engine.quantity.FigureReason.About;
import org.crosscheck.engine.quantity.PhraseTable.Match;
import org.crosscheck.engine.quantity.Quantity.Modifier;
import org.crosscheck.engine.text.Sentence;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.time.AsOf;

/** Explains the figures of one text: what bounds them, what makes their unit, what dates them. Not thread-safe. */
public final class FigureExplainer {
    private final Text text;
    private Sentence sentence;
    private Line line;

    public FigureExplainer(Text text) {
        this.text = text;
    }

    /**
     * Why a figure is read as it is; empty for a number that is no claim.
     *
     * @param index of the figure among {@code figures}
     */
    public List<FigureReason> reasons(List<Quantity> figures, int index) {
        Quantity figure = figures.get(index);
        List<FigureReason> reasons = new ArrayList<>();
        if (figure.isClaim()) {
            moveTo(figure);
            bound(figure, reasons);
            reasons.addAll(UnitReasons.of(line, first(figure), figures, index));
            reasons.add(when(figure.asOf()));
        }
        return reasons;
    }

    /** Figures of one sentence share its line. */
    private void moveTo(Quantity figure) {
        Sentence next = text.sentences().get(text.sentenceAt(figure.span().start()));
        if (next != sentence) {
            sentence = next;
            line = Line.of(text, next.firstToken(), next.endToken());
        }
    }

    /** The lexeme that the figure begins with. */
    private int first(Quantity figure) {
        int low = 0;
        int high = line.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = line.token(middle).end() <= figure.span().start();
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    private void bound(Quantity figure, List<FigureReason> reasons) {
        Match<Modifier> words =
                Modifiers.beside(line, first(figure), figure.span().end());
        String meaning = meaning(figure.modifier());
        if (words != null && words.value() == figure.modifier() && meaning != null) {
            Span span = line.span(words.first(), words.end());
            reasons.add(new FigureReason(About.BOUND, span, meaning));
        }
    }

    private static String meaning(Modifier modifier) {
        return switch (modifier) {
            case AT_LEAST -> "bounds it below; the figure itself is allowed";
            case MORE_THAN -> "bounds it below; the figure itself is not allowed";
            case AT_MOST -> "bounds it above; the figure itself is allowed";
            case LESS_THAN -> "bounds it above; the figure itself is not allowed";
            case ABOUT -> "says that it is about so much";
            case ALMOST -> "says that it is a little less";
            case EXACT, RANGE -> null;
        };
    }

    private static FigureReason when(AsOf when) {
        if (when == null) {
            return new FigureReason(
                    About.WHEN, null, "it is not dated: neither the text nor a known day of publication tells the day");
        }
        String days = when.first().equals(when.last()) ? when.last().toString() : when.first() + " to " + when.last();
        return switch (when.origin()) {
            case TEXT -> new FigureReason(About.WHEN, when.text(), "dates it: " + days);
            case DATELINE ->
                new FigureReason(About.WHEN, when.text(), "is the article’s dateline, and dates it: " + days);
            case PUBLICATION ->
                new FigureReason(
                        About.WHEN,
                        null,
                        "nothing in the text dates it: the day of publication stands for it, " + days);
        };
    }
}
