package org.crosscheck.web.page;

/**
 * A group in a list.
 *
 * @param proposal what the engine proposes
 * @param title the claim in short
 * @param facts kind, sources and speaker in words
 * @param verdict what was decided, or null
 */
public record GroupRow(long id, Badge proposal, String title, String facts, Badge verdict) {}
