package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.text.Span;
import org.crosscheck.language.Saying;

/** Says what a figure rests on. */
final class ExplainedFigure {
    private final String text;
    private final Quantity figure;

    ExplainedFigure(String text, Quantity figure) {
        this.text = text;
        this.figure = figure;
    }

    Explained explained() {
        return new Explained(
                new Saying(figure.rule(), List.of(), figure.foundBy()), rests(), figure.confidence(), List.of());
    }

    private List<Saying> rests() {
        List<Saying> rests = new ArrayList<>();
        Rests.add(rests, "UNIT", figure.unit());
        if (figure.counted() != null) {
            Rests.add(rests, "NOUN", figure.counted().noun());
            Rests.add(rests, "PREDICATE", figure.counted().predicate());
            Rests.add(rests, "PLACE", figure.counted().place());
            Rests.add(rests, "PART_OF", words(figure.counted().partOf()));
        }
        Rests.add(rests, "RESTATES", words(figure.restates()));
        Rests.add(rests, "AS_OF", figure.asOf() == null ? null : words(figure.asOf().text()));
        Rests.add(rests, "AS_OF_FROM", figure.asOf() == null ? "UNKNOWN" : figure.asOf().origin().name());
        Rests.add(rests, "ATTRIBUTED", figure.attributedTo());
        rests.add(Rests.on("STATUS", figure.status().name()));
        return rests;
    }

    private String words(Span span) {
        return span == null ? null : span.in(text);
    }
}
