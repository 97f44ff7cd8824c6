package org.crosscheck.engine.comparison;

import java.util.List;

import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.time.TimeExpression;

/**
 * A sentence that stands by itself, and what was found in it.
 *
 * @param figures with offsets in the sentence, in order
 * @param times with offsets in the sentence, in order
 */
public record FigureSentence(String text, List<Quantity> figures, List<TimeExpression> times) {}
