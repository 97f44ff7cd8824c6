package org.crosscheck.web.page;

import java.time.LocalDate;
import java.util.List;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.language.Saying;

/**
 * A story: its groups, the most urgent first, its sources and its speakers.
 *
 * @param archived whether it was put away
 * @param coming whether its first articles are being read in the background
 * @param tally the groups by what is proposed
 * @param filter what is shown
 * @param matches how many groups the filter lets through, on all pages
 * @param searches those that are kept
 * @param sums those that do not come out
 * @param speakers those with the most claims
 * @param moreSpeakers the others
 * @param outcomes what became of the texts just sent, or null at any other time
 * @param regrouping how far its grouping anew is
 * @param holds the sources that must not be published
 */
public record StoryPage(
        Frame frame,
        long id,
        boolean archived,
        boolean coming,
        ProgressBar progress,
        List<Tally> tally,
        FilterForm filter,
        long matches,
        List<GroupRow> groups,
        Paging paging,
        Searches searches,
        List<Sum> sums,
        List<Source> sources,
        List<Speaker> speakers,
        List<Speaker> moreSpeakers,
        ImportForm form,
        Outcomes outcomes,
        RegroupingState regrouping,
        List<HoldLine> holds)
        implements TemplateInstance {

    /** How many groups carry one proposal, and where to see them alone; of all groups, without a badge. */
    public record Tally(Badge badge, long count, String href, boolean chosen) {}

    /**
     * Searches that are kept under a name.
     *
     * @param suffix of the address that keeps the search shown: a question mark and the search
     */
    public record Searches(List<Kept> list, String suffix) {

        /** One of them, and where it leads. */
        public record Kept(long id, String name, String href, boolean chosen) {}
    }

    /** A sum in an article that does not come out: a proposal. */
    public record Sum(Saying said, String outlet, String href) {}

    /** An article of the story; {@code published} is null where unknown, {@code draft} whether it is the text to verify. */
    public record Source(long id, String outlet, String title, LocalDate published, long claims, boolean draft) {}

    /**
     * A person or body that speaks in the story.
     *
     * @param spellings its other spellings, by comma; empty when there is only one
     * @param href where its groups are
     */
    public record Speaker(String name, String role, String spellings, long claims, String href) {}

    /**
     * What became of a text.
     *
     * @param name the file's name; null where no file came
     * @param message why it was refused, or null
     * @param refused whether nothing was stored
     * @param isKnown whether it was in the story already
     * @param notices what a reader should know of its import
     * @param href where it is; null where it was refused
     * @param leftOut how many passages were left out of its text
     * @param copies the articles that count as one origin with it for their words
     */
    public record Outcome(
            String name,
            String message,
            boolean refused,
            boolean isKnown,
            List<String> notices,
            String href,
            long leftOut,
            List<Copy> copies) {

        /** What was not taken in; {@code name} and {@code message} are null where nothing came. */
        public static Outcome refused(String name, String message) {
            return new Outcome(name, message, true, false, List.of(), null, 0, List.of());
        }
    }

    /**
     * What became of all texts just sent.
     *
     * @param versions what those that look like newer texts may be new versions of
     */
    public record Outcomes(List<Outcome> list, List<Choice> versions) {

        public boolean refused() {
            return list.stream().anyMatch(Outcome::refused);
        }
    }
}
