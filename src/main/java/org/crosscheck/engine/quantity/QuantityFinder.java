package org.crosscheck.engine.quantity;

import java.util.List;

import org.crosscheck.engine.name.Cast;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.time.TimeExpression;

/** Finds figures. Thread-safe. */
public final class QuantityFinder {

    /** The figures of a text and the numbers that are none, by offset; who claims them is not yet set. */
    public List<Quantity> find(Text text, Cast cast, List<TimeExpression> times) {
        return List.of();
    }
}
