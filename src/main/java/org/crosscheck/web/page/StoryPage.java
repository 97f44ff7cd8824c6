package org.crosscheck.web.page;

import java.util.List;

import io.quarkus.qute.TemplateInstance;

/**
 * A story: its groups, the most urgent first, its sources and its speakers.
 *
 * @param archived whether it was put away
 * @param tally the groups by what is proposed
 * @param filter what is shown
 * @param matches how many groups the filter lets through, on all pages
 * @param speakers those with the most claims
 * @param moreSpeakers the others
 * @param outcomes what became of the texts just sent, or null at any other time
 */
public record StoryPage(
        Frame frame,
        long id,
        boolean archived,
        ProgressBar progress,
        List<Tally> tally,
        FilterForm filter,
        long matches,
        List<GroupRow> groups,
        Paging paging,
        List<Source> sources,
        List<Speaker> speakers,
        List<Speaker> moreSpeakers,
        ImportForm form,
        Outcomes outcomes)
        implements TemplateInstance {

    /** How many groups carry one proposal, and where to see them alone. */
    public record Tally(Badge badge, long count, String href, boolean chosen) {}

    /** An article of the story. */
    public record Source(long id, String outlet, String title, String published, String claims) {}

    /**
     * A person or body that speaks in the story.
     *
     * @param spellings its other spellings, by comma; empty when there is only one
     * @param href where its groups are
     */
    public record Speaker(String name, String role, String spellings, String claims, String href) {}

    /**
     * What became of a text.
     *
     * @param name the file's name or the article's title
     * @param message why it was refused, or what happened to it
     * @param refused whether nothing was stored
     */
    public record Outcome(String name, String message, boolean refused) {}

    /** What became of all texts just sent. */
    public record Outcomes(List<Outcome> list) {

        public boolean refused() {
            return list.stream().anyMatch(Outcome::refused);
        }
    }
}
