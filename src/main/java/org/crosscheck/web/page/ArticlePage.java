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
 * @param published or null
 * @param credit whose reporting it is, or null
 * @param address where the outlet published it, or null
 * @param known whether it was there before it was sent again
 * @param notices what a reader should know of its import
 */
public record ArticlePage(
        Frame frame,
        long id,
        String outlet,
        String title,
        String byline,
        LocalDate published,
        String credit,
        String address,
        boolean known,
        List<String> notices,
        MarkedText text,
        List<Claim> claims,
        List<Sum> sums,
        FactForm form)
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
     * @param proposal what the engine proposes about its group, or null where it stands alone
     * @param verdict what was decided about its group, or null
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
            Badge proposal,
            Badge verdict) {}

    /**
     * Words to be marked as a fact, as they were typed.
     *
     * @param occurrence which of several places where the words stand, from 1
     * @param groups the groups of facts that it may join
     * @param wrong what is wrong with them, or null
     */
    public record FactForm(String words, String occurrence, List<Choice> groups, String wrong) {}
}
