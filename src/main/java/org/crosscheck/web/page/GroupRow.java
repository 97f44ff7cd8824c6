package org.crosscheck.web.page;

import java.util.List;

import org.crosscheck.web.draw.Excerpt;

/**
 * A group in a list.
 *
 * @param href its page, in a queue of the groups listed
 * @param proposal what the engine proposes
 * @param title the claim in short
 * @param excerpt the sentence of its first claim, or null where the title says enough
 * @param kind the name of its claims' kind
 * @param voices what each source says, in a few words
 * @param verdict what was decided, or null
 */
public record GroupRow(
        String href,
        Badge proposal,
        String title,
        Excerpt excerpt,
        String kind,
        long sources,
        long origins,
        List<Voice> voices,
        Badge verdict) {

    /** A source and its words; {@code words} is null where only who says it matters. */
    public record Voice(String outlet, String words) {}
}
