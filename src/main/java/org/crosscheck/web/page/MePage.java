package org.crosscheck.web.page;

import java.time.Instant;
import java.util.List;

import io.quarkus.qute.TemplateInstance;

/**
 * A person's own page: what is assigned, where the person is called, what waits for a second.
 *
 * @param name typed into the form, or that of this browser; empty before one was given
 * @param wrong what is wrong with it, or null
 * @param tasks what the person looks after, by story
 * @param mentions where somebody calls the person, the last first
 * @param waiting stories in which groups wait for the person as the second
 */
public record MePage(
        Frame frame, String name, String wrong, List<Task> tasks, List<Mention> mentions, List<Waiting> waiting)
        implements TemplateInstance {

    /**
     * Something that the person looks after.
     *
     * @param story its title
     * @param due until when, or null
     * @param kind of the thing, by name
     */
    public record Task(String story, String storyHref, Instant due, String kind, String thing, String href) {}

    /** That somebody calls the person in a comment. */
    public record Mention(String who, Instant at, String text, String group, String href) {}

    /** How many groups of a story wait. */
    public record Waiting(String story, String href, Instant due, long groups) {}
}
