package org.crosscheck.web.page;

/**
 * One of several to choose from.
 *
 * @param value as sent
 * @param label as shown; null where the page has a word for the value
 * @param chosen whether it is the one at present
 */
public record Choice(String value, String label, boolean chosen) {}
