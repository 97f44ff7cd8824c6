package org.crosscheck.web.page;

/**
 * A short label that says by sign, word and frame what a colour alone may not.
 *
 * @param sign one character, decoration only
 * @param code what it means: the name of a relation, or of a verdict where {@code decided}
 * @param decided whether a person decided so
 * @param style its look in the stylesheet
 */
public record Badge(String sign, String code, boolean decided, String style) {}
