package org.crosscheck.web.page;

import java.time.Instant;
import java.util.List;

import io.quarkus.qute.TemplateInstance;

/**
 * What scripts are allowed.
 *
 * @param secret a token that was made just now, which is shown this once, or null
 * @param example a command that sends an article with it, or null
 * @param everywhere whether the visitor may allow something in all stories
 * @param stories in which the visitor may allow something, by id
 * @param mayMake whether the visitor may allow anything
 * @param permits what can be allowed, by name
 * @param lengths for how many days
 */
public record TokensPage(
        Frame frame,
        String secret,
        String example,
        List<Token> tokens,
        boolean everywhere,
        List<Choice> stories,
        boolean mayMake,
        List<Choice> permits,
        List<Choice> lengths,
        Typed typed)
        implements TemplateInstance {

    /**
     * A token that was not revoked.
     *
     * @param permit what it allows, by name
     * @param story the title of the only story it holds in; null for all
     * @param by who allowed it
     * @param used when it was used last, or null
     * @param over whether its time is up
     */
    public record Token(
            long id,
            String name,
            String permit,
            String story,
            String by,
            Instant created,
            Instant used,
            Instant until,
            boolean over) {}
}
