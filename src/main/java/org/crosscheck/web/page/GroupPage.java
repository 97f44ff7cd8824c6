package org.crosscheck.web.page;

import java.util.List;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.web.draw.Excerpt;
import org.crosscheck.web.draw.NumberLine;
import org.crosscheck.web.draw.WordDiff;

/**
 * A group: its members side by side, what they differ in, why they stand together, and the decision.
 *
 * @param proposal what the engine proposes
 * @param counts sources and origins in words
 * @param departed the claims that stood here once, the last to leave first
 * @param closed whether no claim stands here any more
 * @param figures the members' figures as the engine read them, empty for quotations and facts
 * @param lines the figures drawn, one line for each unit
 * @param reasons why the members stand together: the most urgent pairs
 * @param moreReasons the other pairs
 * @param previous the group before it by urgency, or null
 * @param next the group after it by urgency, or null
 */
public record GroupPage(
        Frame frame,
        long id,
        String title,
        String kind,
        Badge proposal,
        String counts,
        ProgressBar progress,
        List<Member> members,
        List<Departed> departed,
        boolean closed,
        List<Figure> figures,
        List<NumberLine> lines,
        List<Difference> differences,
        List<Reason> reasons,
        List<Reason> moreReasons,
        Deciding deciding,
        String previous,
        String next)
        implements TemplateInstance {

    /**
     * A claim of the group.
     *
     * @param letter by which the page calls it
     * @param href its place in its article
     * @param speaker who says it as the article gives it, or null
     * @param spelled how the speaker is called elsewhere, or null
     * @param about the kind of claim, who relayed it, and its rule, in words
     */
    public record Member(
            String letter,
            String outlet,
            String published,
            String title,
            String href,
            String speaker,
            String spelled,
            Excerpt excerpt,
            String style,
            List<String> about) {}

    /** A claim of an outlet that left the group: its words, when it left, and why in words. */
    public record Departed(String outlet, String words, String href, String day, String cause) {}

    /** A figure as written and as read. */
    public record Figure(
            String letter,
            String outlet,
            String written,
            String read,
            String unit,
            String counted,
            String asOf,
            String who) {}

    /** Why two members stand together, or apart. */
    public record Reason(Badge label, String between, List<String> texts) {}

    /** Two members and their words; {@code note} is what the engine says of them. */
    public record Difference(String first, String second, String note, List<WordDiff.Piece> pieces) {}
}
