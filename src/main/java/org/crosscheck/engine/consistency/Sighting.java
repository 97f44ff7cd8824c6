package org.crosscheck.engine.consistency;

import org.crosscheck.engine.text.Span;

/**
 * A place in an article that a flag speaks of.
 *
 * @param article the article's id
 * @param span where, in UTF-16 code units of its text
 * @param words what stands there
 * @param form what differs there: an office, a spelling, a day
 */
public record Sighting(String article, Span span, String words, String form) {}
