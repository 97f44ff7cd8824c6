package org.crosscheck.report;

import org.crosscheck.language.Saying;

/**
 * A sum that an article's figures invite, as the machine did it.
 *
 * @param source the id of the article
 * @param start where its first figure begins, in the article's newest text
 * @param end where its last figure ends
 * @param kind what is computed ({@code CONVERSION}, {@code SHARE}, {@code CHANGE}, {@code TOTAL}, {@code PART}, {@code SCALE})
 * @param holds whether it comes out within rounding
 * @param said the sum in words
 */
public record Sum(long source, int start, int end, String kind, boolean holds, Saying said) {}
