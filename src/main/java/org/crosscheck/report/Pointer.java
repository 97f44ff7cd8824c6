package org.crosscheck.report;

/**
 * What a draft's author left at a claim: a pointer to a source.
 *
 * @param kind {@code COMMENT} or {@code FOOTNOTE}
 * @param author who wrote a comment, or null
 */
public record Pointer(String kind, String words, String author) {}
