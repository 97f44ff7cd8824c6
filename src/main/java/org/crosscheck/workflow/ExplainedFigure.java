package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.crosscheck.engine.quantity.FigureReason;
import org.crosscheck.engine.quantity.FigureReason.About;
import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.text.Span;
import org.crosscheck.language.Saying;

/** Says what a figure rests on. */
final class ExplainedFigure {
    private final String text;
    private final Quantity figure;
    private final List<FigureReason> reasons;

    /** @param reasons why it is read as it is */
    ExplainedFigure(String text, Quantity figure, List<FigureReason> reasons) {
        this.text = text;
        this.figure = figure;
        this.reasons = reasons;
    }

    Explained explained() {
        return new Explained(
                new Saying(figure.rule(), List.of(), figure.foundBy()), rests(), figure.confidence(), List.of());
    }

    private List<Saying> rests() {
        List<Saying> rests = new ArrayList<>();
        Rests.add(rests, "UNIT", figure.unit());
        Rests.add(rests, "BOUND", words(About.BOUND));
        Rests.add(rests, "UNIT_FROM", words(About.UNIT));
        if (figure.counted() != null) {
            Rests.add(rests, "NOUN", figure.counted().noun());
            Rests.add(rests, "PREDICATE", figure.counted().predicate());
            Rests.add(rests, "PLACE", figure.counted().place());
            Rests.add(rests, "PART_OF", words(figure.counted().partOf()));
        }
        Rests.add(rests, "RESTATES", words(figure.restates()));
        Rests.add(
                rests,
                "AS_OF",
                figure.asOf() == null ? null : words(figure.asOf().text()));
        Rests.add(
                rests,
                "AS_OF_FROM",
                figure.asOf() == null ? "UNKNOWN" : figure.asOf().origin().name());
        Rests.add(rests, "ATTRIBUTED", figure.attributedTo());
        rests.add(Rests.on("STATUS", figure.status().name()));
        return rests;
    }

    /** The words that the figure has this from, each once. */
    private String words(About about) {
        return reasons.stream()
                .filter(reason -> reason.about() == about && reason.span() != null)
                .map(reason -> words(reason.span()))
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private String words(Span span) {
        return span == null ? null : span.in(text);
    }
}
