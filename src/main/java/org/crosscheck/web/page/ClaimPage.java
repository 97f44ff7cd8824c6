package org.crosscheck.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.report.Figure;
import org.crosscheck.report.draw.WordDiff;
import org.crosscheck.web.draw.Excerpt;
import org.crosscheck.web.draw.MarkedText;

/**
 * One claim in its article, to be accepted, rejected, corrected or moved.
 *
 * @param outlet of its article
 * @param article where it stands in its article
 * @param group its group, or null where it is retired
 * @param curation what a person made of it, by its name ({@code FOUND})
 * @param seen the claim's revision
 * @param now what it is read as
 * @param notes comments and footnotes of a draft that stand there
 * @param text its article with its words marked
 * @param clash whether somebody changed it while it was corrected
 * @param changes how its words changed with new versions, the latest first
 * @param acts what can be taken back, the last first
 * @param targets the groups that it may move to
 * @param moving what was typed to move it and could not be taken
 */
public record ClaimPage(
        Frame frame,
        long id,
        String outlet,
        String article,
        String group,
        String curation,
        boolean retired,
        int seen,
        Excerpt excerpt,
        Now now,
        List<Note> notes,
        MarkedText text,
        ClaimForm form,
        boolean clash,
        List<Change> changes,
        List<Act> acts,
        List<Choice> targets,
        Typed moving)
        implements TemplateInstance {

    /**
     * What a claim is read as.
     *
     * @param kind by its name
     * @param style its look
     * @param speaker or null
     * @param figure or null
     * @param first the first day, or null
     * @param last the last day, or null
     */
    public record Now(
            String kind, String style, String speaker, Figure figure, String noun, LocalDate first, LocalDate last) {}

    /** A sentence before and after a new version. */
    public record Change(int from, int to, List<WordDiff.Piece> pieces) {}

    /** Something done to the claim. */
    public record Act(long id, String action, String who, Instant at) {}
}
