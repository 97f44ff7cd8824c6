package org.crosscheck.web.page;

import java.util.List;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.report.Figure;
import org.crosscheck.web.draw.Segment;

/**
 * Our draft, sentence by sentence, with what the sources say of each of its claims.
 *
 * @param title the draft's
 * @param article the draft's address
 * @param left how many of its claims nobody has settled for print
 * @param total all its claims
 * @param lines its sentences in order
 * @param alone the claims that no source carries
 * @param clearances the decisions to choose from, by name
 * @param number of this page, from 1
 * @param typed a decision that could not be taken
 */
public record DraftPage(
        Frame frame,
        String title,
        String article,
        long left,
        long total,
        List<Line> lines,
        Some<Alone> alone,
        List<Choice> clearances,
        int number,
        Paging paging,
        Typed typed)
        implements TemplateInstance {

    /**
     * A sentence.
     *
     * @param begins whether a paragraph begins with it
     * @param text its words, those of claims marked
     * @param left how many of its claims nobody has settled for print
     */
    public record Line(boolean begins, List<Segment> text, long left, List<Claim> claims) {}

    /**
     * A claim of the draft.
     *
     * @param sent the claim and what is seen of it, as a decision sends it
     * @param href its group
     * @param page its own page
     * @param figure as read, or null
     * @param speaker or null
     * @param clearance what stands for print, by name
     * @param settled whether that settles it
     * @param verdict what was decided about its group, or null
     * @param supporting what sources say the same, primary ones first
     * @param differing what sources say otherwise
     * @param silent the outlets whose articles say nothing of it
     * @param notes comments and footnotes of the draft that stand there
     */
    public record Claim(
            long id,
            String sent,
            String href,
            String page,
            String words,
            String style,
            Figure figure,
            String speaker,
            String clearance,
            boolean settled,
            Badge verdict,
            Some<Voice> supporting,
            Some<Voice> differing,
            Some<String> silent,
            List<Note> notes) {

        /** Whether no source says anything of it. */
        public boolean isAlone() {
            return supporting.isEmpty() && differing.isEmpty();
        }
    }

    /** A claim that no source carries, and where in the draft it stands. */
    public record Alone(String words, String href) {}

    /**
     * What a source says.
     *
     * @param primary whether it is what the reports are about
     * @param badge how it stands to the draft, as proposed
     * @param href where it stands in its article
     */
    public record Voice(String outlet, boolean primary, String words, Badge badge, String href) {}

    /**
     * A decision as it was typed.
     *
     * @param claim the id of the claim that it is about, or 0 for none
     * @param wrong what is wrong with it, or null
     * @param stale whether the claim, or what was decided about it, changed since
     */
    public record Typed(long claim, String clearance, String wording, String note, String wrong, boolean stale) {}
}
