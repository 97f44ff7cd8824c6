package org.crosscheck.web.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.language.Saying;
import org.crosscheck.report.draw.NumberLine;
import org.crosscheck.report.draw.TimeLine;
import org.crosscheck.report.draw.WordDiff;
import org.crosscheck.web.draw.Excerpt;

/**
 * A group: its members side by side, what they differ in, why they stand together, and the decision.
 *
 * @param proposal what the engine proposes
 * @param kind the name of its claims' kind
 * @param departed the claims that stood here once, the last to leave first
 * @param closed whether no claim stands here any more
 * @param figures the members' figures as the engine read them, empty for quotations and facts
 * @param lines the figures drawn, one line for each unit
 * @param times when the members hold, drawn; null where they name fewer than two days
 * @param reasons why the members stand together: the most urgent pairs
 * @param moreReasons the other pairs
 * @param typed what was typed into one of the forms and refused
 * @param queue the groups before and after it
 * @param lastAct the last act of the reader in the story that can be taken back; 0 for none
 * @param elsewhere that act where it is not about this group, or null
 * @param holds its sources that must not be published
 */
public record GroupPage(
        Frame frame,
        long id,
        String title,
        String kind,
        Badge proposal,
        long sources,
        long origins,
        ProgressBar progress,
        List<Member> members,
        List<Departed> departed,
        boolean closed,
        List<Figure> figures,
        List<NumberLine> lines,
        TimeLine times,
        List<Difference> differences,
        List<Reason> reasons,
        List<Reason> moreReasons,
        Deciding deciding,
        Publishing publishing,
        Talk talk,
        Typed typed,
        Queue queue,
        long lastAct,
        Elsewhere elsewhere,
        List<HoldLine> holds)
        implements TemplateInstance {

    /**
     * What the reader did last, elsewhere.
     *
     * @param action as history keeps it ({@code reviewed})
     * @param title what it was done to
     */
    public record Elsewhere(String action, String title, String href) {}

    /**
     * The groups among which it is looked at.
     *
     * @param story the story's page with the same groups
     * @param suffix of every address in this queue: its filter after a question mark, or empty
     * @param isNarrow whether the filter hides any group
     * @param entries those before it, itself, and those after it
     * @param previous the group before it, or null
     * @param next the group after it, or null
     */
    public record Queue(
            String story, String suffix, boolean isNarrow, List<Entry> entries, String previous, String next) {

        /** A group; {@code near} is the one that is looked at and those beside it. */
        public record Entry(
                String href, String title, Badge proposal, long sources, boolean decided, boolean here, boolean near) {}
    }

    /**
     * A claim of the group.
     *
     * @param letter by which the page calls it
     * @param href its place in its article
     * @param speaker who says it as the article gives it, or null
     * @param spelled how the speaker is called elsewhere, or null
     * @param page its own page
     * @param primary whether it stands in what the other reports are about
     * @param credit whose reporting the article is, or null
     * @param relayedBy who passed it on, or null
     * @param explanation why it was found, or null where a person marked it
     */
    public record Member(
            String letter,
            String outlet,
            LocalDate published,
            String title,
            String href,
            String speaker,
            String spelled,
            Excerpt excerpt,
            String style,
            boolean primary,
            String page,
            String credit,
            String relayedBy,
            String explanation) {}

    /**
     * A claim of an outlet that left the group: its words, when and why it left.
     *
     * @param cause the cause's name
     * @param who who did it, or null
     */
    public record Departed(String outlet, String words, String href, Instant at, String cause, String who) {}

    /**
     * A figure as written and as read.
     *
     * @param sign how exact it is: {@code = ~ < > <= >= range}
     * @param first the first day for which it holds, or null
     * @param datedByText whether that day stands in the text
     * @param who who claims it; null where the outlet itself does
     */
    public record Figure(
            String letter,
            String outlet,
            String written,
            BigDecimal low,
            BigDecimal high,
            String sign,
            String unit,
            String counted,
            LocalDate first,
            LocalDate last,
            boolean datedByText,
            String who) {}

    /** Why two members stand together, or apart. */
    public record Reason(Badge label, String first, String second, List<Saying> grounds) {}

    /**
     * Two members and their words.
     *
     * @param primary whether the first is a primary source's
     */
    public record Difference(String first, String second, boolean primary, List<WordDiff.Piece> pieces) {

        public boolean isSame() {
            return pieces.stream().noneMatch(piece -> piece.first() || piece.second());
        }
    }
}
