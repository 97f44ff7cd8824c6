package org.crosscheck.engine.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.text.Sentence;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/** The figures of one sentence that have one value each, and the words between them. */
final class Passage {
    /** More words between two figures do not tie them together. */
    private static final int LONGEST_GAP = 16;

    private final Text text;
    private final List<Quantity> figures;

    private Passage(Text text, List<Quantity> figures) {
        this.text = text;
        this.figures = figures;
    }

    /** The sentences that hold more than one such figure. */
    static List<Passage> all(Text text, List<Quantity> figures) {
        List<Passage> all = new ArrayList<>();
        List<Quantity> here = new ArrayList<>();
        int sentence = -1;
        for (Quantity figure : figures) {
            int at = text.sentenceAt(figure.span().start());
            if (at != sentence) {
                add(text, here, all);
                here = new ArrayList<>();
                sentence = at;
            }
            if (figure.isClaim() && figure.value() != null) {
                here.add(figure);
            }
        }
        add(text, here, all);
        return all;
    }

    private static void add(Text text, List<Quantity> figures, List<Passage> all) {
        if (figures.size() > 1) {
            all.add(new Passage(text, figures));
        }
    }

    int size() {
        return figures.size();
    }

    Quantity figure(int i) {
        return figures.get(i);
    }

    /** Whether a percentage or a fraction is written there; a number that takes its unit from one before may be a count. */
    boolean isPercentage(int i) {
        Quantity figure = figures.get(i);
        return figure.unit().equals("percent") && !figure.rule().equals("ellipsis") || isFraction(figure);
    }

    /** "two thirds". */
    static boolean isFraction(Quantity figure) {
        return figure.rule().equals("share")
                && figure.unit().isEmpty()
                && figure.value().signum() > 0
                && figure.value().compareTo(BigDecimal.ONE) < 0;
    }

    /** The figure's exact words. */
    String words(int i) {
        return figures.get(i).span().in(text.source());
    }

    /** The small-letter words between two neighbours, no more than tie figures together; one word longer where there are more. */
    List<String> between(int first, int second) {
        return words(figures.get(first).span().end(), figures.get(second).span().start());
    }

    /** The last small-letter words of the sentence before a figure, nearest last. */
    List<String> before(int i) {
        Span figure = figures.get(i).span();
        Sentence sentence = text.sentences().get(text.sentenceAt(figure.start()));
        int first = Math.max(sentence.firstToken(), text.tokenAt(figure.start()) - LONGEST_GAP);
        return words(text.tokens().get(first).start(), figure.start());
    }

    private List<String> words(int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = text.tokenAt(from); i < text.tokens().size() && words.size() <= LONGEST_GAP; i++) {
            Token token = text.tokens().get(i);
            if (token.start() >= to) {
                break;
            }
            words.add(token.text().toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
