package org.crosscheck.web.page;

import java.util.List;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.web.draw.Excerpt;

/**
 * What stands in a group, to be put together with another or taken apart.
 *
 * @param id the group's
 * @param title the group's
 * @param members its claims
 * @param targets the groups that it may be merged with
 * @param paging which of its claims are shown
 * @param typed what could not be taken: {@code split} or {@code union}
 */
public record ArrangementPage(
        Frame frame, long id, String title, List<Member> members, List<Choice> targets, Paging paging, Typed typed)
        implements TemplateInstance {

    /** @param page the claim's own page */
    public record Member(
            long id, String letter, String outlet, Excerpt excerpt, String style, String page, boolean chosen) {}
}
