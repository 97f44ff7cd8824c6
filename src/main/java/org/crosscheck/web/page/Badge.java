package org.crosscheck.web.page;

/**
 * A short label that says by sign, word and frame what a colour alone may not.
 *
 * @param sign one character, decoration only
 * @param word what it means
 * @param style its look in the stylesheet
 */
public record Badge(String sign, String word, String style) {}
