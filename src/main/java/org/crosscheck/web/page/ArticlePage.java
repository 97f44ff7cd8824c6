package org.crosscheck.web.page;

import java.time.LocalDate;
import java.util.List;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.language.Saying;
import org.crosscheck.report.Figure;
import org.crosscheck.web.draw.MarkedText;

/**
 * An article to read, with its claims marked in place and listed beside it.
 *
 * @param byline who wrote it, or null
 * @param dateline from where and when it came, or null
 * @param published or null
 * @param credit whose reporting it is, or null
 * @param address where the outlet published it, or null
 * @param known whether it was there before it was sent again
 * @param roles what it may be to its story
 * @param draft whether it is the text to verify
 * @param version the number of its newest text, which is shown
 * @param outletId the outlet's
 * @param deviations its words that the outlet's house spells otherwise
 * @param notices what a reader should know of its import
 * @param holds its mark that it must not be published; empty without one
 * @param copies the articles that count as one origin with it for their words
 * @param leftOut how many passages are left out of its text
 * @param number of the part of its claims that is listed, from 1
 * @param paging which of its claims are listed
 */
public record ArticlePage(
        Frame frame,
        long id,
        String outlet,
        String title,
        String byline,
        String dateline,
        LocalDate published,
        String credit,
        String address,
        boolean known,
        List<Choice> roles,
        boolean draft,
        int version,
        long outletId,
        List<String> notices,
        List<HoldLine> holds,
        List<Copy> copies,
        long leftOut,
        MarkedText text,
        List<Deviation> deviations,
        List<Claim> claims,
        int number,
        Paging paging,
        List<Sum> sums,
        ClaimForm form,
        VersionForm versionForm)
        implements TemplateInstance {

    /**
     * A sum that its figures invite: a proposal.
     *
     * @param href the place of its first figure
     */
    public record Sum(boolean holds, Saying said, String href) {}

    /**
     * A claim in the list.
     *
     * @param tag as in the text ("Q3")
     * @param exact its words
     * @param isFact whether it was marked by hand
     * @param figure as read, or null for a quotation or a fact
     * @param speaker who says it or claims the figure, or null
     * @param relayedBy who passed it on, or null
     * @param href its group
     * @param curation what a person made of it, by its name ({@code FOUND})
     * @param seen its revision
     * @param recheck whether its words changed after somebody decided about it
     * @param proposal what the engine proposes about its group, or null where it stands alone
     * @param verdict what was decided about its group, or null
     * @param notes comments and footnotes of a draft that stand there
     */
    public record Claim(
            long id,
            String tag,
            String exact,
            boolean isFact,
            Figure figure,
            String speaker,
            String relayedBy,
            String href,
            String curation,
            int seen,
            boolean recheck,
            Badge proposal,
            Badge verdict,
            List<Note> notes) {}

    /**
     * Words that the house spells otherwise.
     *
     * @param places how often they stand
     */
    public record Deviation(String written, String preferred, int places) {}

    /**
     * A new text of the article, as it was typed.
     *
     * @param wrong what is wrong with it, or null
     */
    public record VersionForm(String text, String wrong) {}
}
