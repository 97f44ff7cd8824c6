package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.text.Characters;
import org.crosscheck.engine.text.Span;

/** Reads the figures of one sentence that can be held against another's. One sentence, one instance. */
final class SentenceFigures {
    /** Of a text that has more figures than any sentence only the first are looked at. */
    private static final int MOST = 40;

    private static final Set<Quantity.Kind> COMPARED =
            EnumSet.of(Quantity.Kind.QUANTITY, Quantity.Kind.ORDINAL, Quantity.Kind.SCORE, Quantity.Kind.YEAR);

    private final String text;
    private final List<Rating> written;
    private final List<Term> terms;

    /** @param names words that are known for names, wherever they stand */
    SentenceFigures(FigureSentence sentence, Set<String> names) {
        this.text = sentence.text();
        this.terms = Terms.of(text, names);
        this.written = Rating.of(
                text,
                sentence.figures().stream()
                        .filter(quantity -> COMPARED.contains(kind(quantity)))
                        .filter(quantity -> quantity.restates() == null && hasValue(quantity))
                        .filter(quantity -> !isTitle(quantity.span()))
                        .filter(quantity -> modifier(quantity) != null)
                        .limit(MOST)
                        .toList());
    }

    /** In order. */
    List<SentenceFigure> figures() {
        Neighbourhood neighbourhood =
                new Neighbourhood(text, written.stream().map(Rating::span).toList());
        List<SentenceFigure> figures = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            Span span = written.get(i).span();
            Quantity quantity = written.get(i).quantity();
            Figure figure = written.get(i).figure().with(modifier(quantity));
            double place = written.size() == 1 ? -1 : (double) i / (written.size() - 1);
            figures.add(new SentenceFigure(
                    span,
                    span.in(text),
                    kind(quantity),
                    figure,
                    Counted.of(figure),
                    neighbourhood.of(i, terms),
                    Role.of(text, span),
                    place));
        }
        return figures;
    }

    /** "Number 4 on the list" is the fourth. */
    private Quantity.Kind kind(Quantity quantity) {
        boolean rank = quantity.kind() == Quantity.Kind.NAME && Ranks.isNumbered(text, quantity.span());
        return rank ? Quantity.Kind.ORDINAL : quantity.kind();
    }

    private Quantity.Modifier modifier(Quantity quantity) {
        return Ranks.isRank(kind(quantity)) ? Ranks.modifier(text, quantity.span()) : quantity.modifier();
    }

    /** A number alone between quotation marks names a work. */
    private boolean isTitle(Span figure) {
        return figure.start() > 0
                && figure.end() < text.length()
                && Characters.isDoubleQuote(text.charAt(figure.start() - 1))
                && Characters.isDoubleQuote(text.charAt(figure.end()));
    }

    private static boolean hasValue(Quantity quantity) {
        return quantity.value() != null || quantity.low() != null && quantity.high() != null;
    }

    /** Forms of the words well before the first figure: what the sentence is about. The last one before it is its own. */
    Set<String> topic() {
        int first = written.isEmpty() ? 0 : written.get(0).span().start();
        List<Term> ahead =
                terms.stream().filter(term -> term.span().end() <= first).toList();
        Set<String> topic = new HashSet<>();
        ahead.subList(0, Math.max(0, ahead.size() - 1)).forEach(term -> topic.add(term.form()));
        return topic;
    }
}
