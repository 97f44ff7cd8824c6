package org.crosscheck.web.page;

import java.util.List;

/**
 * The filter of a story's groups as it stands.
 *
 * @param proposal kept as a hidden field; it is chosen above the form
 * @param search the words looked for
 * @param active whether it hides anything
 */
public record FilterForm(
        String proposal,
        List<Choice> kinds,
        List<Choice> verdicts,
        List<Choice> speakers,
        List<Choice> sources,
        List<Choice> duties,
        String search,
        boolean active) {}
