package org.crosscheck.engine.quotation;

import org.crosscheck.engine.text.Span;

/**
 * Words between quotation marks.
 *
 * @param span with its marks
 * @param firstToken index of the opening mark
 * @param endToken one past the index of the last token, closing mark included
 * @param words number of words and numbers inside
 * @param marks paired, or open only
 * @param single whether its marks are single ones
 * @param capitals whether its words are written as in a title
 */
record Run(
        Span span, int firstToken, int endToken, int words, Quotation.Marks marks, boolean single, boolean capitals) {}
