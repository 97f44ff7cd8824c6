package org.crosscheck.engine.quantity;

import org.crosscheck.engine.quantity.Quantity.Counted;
import org.crosscheck.engine.text.Span;

/** Makes the record from a finished draft. Thread-safe. */
final class FigureBuilder {
    private FigureBuilder() {}

    static Quantity build(Line line, Draft draft) {
        return new Quantity(
                span(line, draft),
                draft.value,
                draft.low,
                draft.high,
                draft.modifier,
                draft.unit,
                counted(line, draft),
                draft.kind,
                draft.trend,
                draft.status,
                null,
                null,
                span(line, draft.restates),
                draft.rule,
                confidence(draft));
    }

    private static Counted counted(Line line, Draft draft) {
        boolean nothing = draft.noun == null && draft.predicate == null && draft.place == null && draft.partOf == null;
        return nothing ? null : new Counted(draft.noun, draft.predicate, draft.place, span(line, draft.partOf));
    }

    private static Span span(Line line, Draft draft) {
        return draft == null ? null : withoutStop(line, draft, line.span(draft.first, draft.end));
    }

    /** "flew at 30,000ft." ends its sentence: the stop is not the unit's. */
    private static Span withoutStop(Line line, Draft draft, Span span) {
        String last = line.text(draft.end - 1);
        boolean stop =
                draft.end == line.size() && draft.end > draft.numeral.end() && last.indexOf('.') == last.length() - 1;
        return stop ? new Span(span.start(), span.end() - 1) : span;
    }

    private static double confidence(Draft draft) {
        return switch (draft.measure) {
            case MONEY, SHARE -> 0.97;
            case UNIT, AGE -> 0.95;
            case COUNT -> 0.9;
            case NONE -> 0.8;
        };
    }
}
