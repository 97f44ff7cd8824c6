package org.crosscheck.web.page;

import java.util.List;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.web.draw.MarkedText;

/**
 * An article to read, with its claims marked in place and listed beside it.
 *
 * @param about byline, date and credit in words
 * @param address where the outlet published it, or null
 * @param notices what a reader should know of its import
 */
public record ArticlePage(
        Frame frame,
        long id,
        String outlet,
        String title,
        String about,
        String address,
        List<String> notices,
        MarkedText text,
        List<Claim> claims,
        FactForm form)
        implements TemplateInstance {

    /**
     * A claim in the list.
     *
     * @param tag as in the text ("Q3")
     * @param exact its words
     * @param about its kind, speaker and meaning in words
     * @param href its group
     * @param proposal what the engine proposes about its group, or null where it stands alone
     * @param verdict what was decided about its group, or null
     */
    public record Claim(long id, String tag, String exact, String about, String href, Badge proposal, Badge verdict) {}

    /**
     * Words to be marked as a fact, as they were typed.
     *
     * @param occurrence which of several places where the words stand, from 1
     * @param groups the groups of facts that it may join
     * @param wrong what is wrong with them, or null
     */
    public record FactForm(String words, String occurrence, List<Choice> groups, String wrong) {}
}
