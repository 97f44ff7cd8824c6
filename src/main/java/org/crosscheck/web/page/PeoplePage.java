package org.crosscheck.web.page;

import java.util.List;

import io.quarkus.qute.TemplateInstance;

/**
 * Who takes part, in a story or in the whole workbench.
 *
 * @param base the page's address
 * @param people who has a role here, by name
 * @param others accounts without a role in the story, by name; empty on the workbench's own page
 * @param roles all there are, by name
 * @param link that was made for somebody, shown once; null for none
 */
public record PeoplePage(
        Frame frame,
        String base,
        List<Account> people,
        List<Account> others,
        List<String> roles,
        String link,
        Typed typed)
        implements TemplateInstance {

    /**
     * Somebody with an account.
     *
     * @param role by name; empty for none
     */
    public record Account(long id, String name, String role, boolean closed) {}
}
