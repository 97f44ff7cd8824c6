package org.crosscheck.web.page;

import java.time.Instant;
import java.util.List;

import io.quarkus.qute.TemplateInstance;

/**
 * What was done in a story.
 *
 * @param wrong why something could not be taken back, or null
 * @param people to filter by
 * @param actions to filter by
 * @param day the day filtered by, or empty
 * @param group the group filtered by, or empty
 * @param narrow whether the filter hides anything
 * @param acts the last first
 */
public record HistoryPage(
        Frame frame,
        long id,
        String wrong,
        List<Choice> people,
        List<Choice> actions,
        String day,
        String group,
        boolean narrow,
        List<Act> acts,
        Paging paging)
        implements TemplateInstance {

    /**
     * What something was or is; what it has none of is null.
     *
     * @param verdict by name
     * @param clearance by name
     * @param text words or a note
     */
    public record State(String verdict, String clearance, String text) {}

    /**
     * Something that was done.
     *
     * @param subject what to, as history keeps it
     * @param before what it was, or null
     * @param after what it is, or null
     * @param href the group that it is about, or null
     * @param veiled whether nobody but who did it may know of it yet
     * @param undone whether it was taken back
     * @param undo whether the reader can take it back
     */
    public record Act(
            long id,
            Instant at,
            String who,
            String action,
            String subject,
            State before,
            State after,
            String href,
            boolean veiled,
            boolean undone,
            boolean undo) {}
}
