package org.crosscheck.web.page;

import java.util.List;

import org.crosscheck.web.draw.Excerpt;

/**
 * A group in a list.
 *
 * @param proposal what the engine proposes
 * @param title the claim in short
 * @param excerpt the sentence of its first claim, or null where the title says enough
 * @param facts kind, sources and origins in words
 * @param voices what each source says, in a few words
 * @param verdict what was decided, or null
 */
public record GroupRow(
        long id, Badge proposal, String title, Excerpt excerpt, String facts, List<Voice> voices, Badge verdict) {

    /** A source and its words; {@code words} is null where only who says it matters. */
    public record Voice(String outlet, String words) {}
}
