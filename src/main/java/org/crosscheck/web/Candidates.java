package org.crosscheck.web;

import java.util.List;

import org.crosscheck.web.page.Choice;
import org.crosscheck.workflow.LikelyVersionException;

/** What a text that looks like a newer one may be a new version of, as a form offers it. */
final class Candidates {
    private Candidates() {}

    static List<Choice> of(LikelyVersionException e) {
        return e.candidates().stream()
                .map(candidate -> new Choice(
                        String.valueOf(candidate.articleId()), candidate.outlet() + ": " + candidate.title(), false))
                .toList();
    }
}
