package org.crosscheck.web.page;

import java.util.List;

import io.quarkus.qute.TemplateInstance;

/**
 * Who speaks in a story, under which names, and why those are taken for one.
 *
 * @param speakers by name
 * @param everybody to choose from, those of other pages too
 * @param paging which of them are shown
 * @param undo what was said last of who is who and can be taken back, or null
 * @param wrong what is wrong with what was sent, or null
 */
public record SpeakersPage(
        Frame frame, List<Speaker> speakers, List<Choice> everybody, Paging paging, Undo undo, String wrong)
        implements TemplateInstance {

    /**
     * A person or body.
     *
     * @param href their groups
     */
    public record Speaker(long id, String name, String role, long claims, String href, List<Spelling> spellings) {}

    /** A way to write them, and why it is taken for them. */
    public record Spelling(long id, String spelling, String reason) {}

    /**
     * Something that can be taken back.
     *
     * @param act its id in the history
     * @param action {@code united} or {@code parted}
     */
    public record Undo(long act, String action, String one, String other, String who) {}
}
