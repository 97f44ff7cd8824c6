package org.crosscheck.engine;

import java.util.List;

import org.crosscheck.engine.check.Check;
import org.crosscheck.engine.name.Cast;
import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.quotation.Quotation;
import org.crosscheck.engine.time.TimeExpression;

/**
 * What one text says: its names, quotations, figures and times, and the sums that its figures invite, each list by
 * offset. Offsets are UTF-16 code units of the text as given.
 */
public record Extraction(
        Cast cast,
        List<Quotation> quotations,
        List<Quantity> quantities,
        List<TimeExpression> times,
        List<Check> checks) {

    /** What a text that is not read says. */
    public static final Extraction NOTHING =
            new Extraction(new Cast(List.of(), List.of()), List.of(), List.of(), List.of(), List.of());

    public Extraction {
        quotations = List.copyOf(quotations);
        quantities = List.copyOf(quantities);
        times = List.copyOf(times);
        checks = List.copyOf(checks);
    }
}
