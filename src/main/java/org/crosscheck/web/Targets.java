package org.crosscheck.web;

import java.util.List;
import java.util.function.Predicate;

import jakarta.ws.rs.core.UriInfo;

import org.crosscheck.access.Caller;
import org.crosscheck.access.Exposure;
import org.crosscheck.model.Story;
import org.crosscheck.web.page.Choice;

/** Where something from outside the workbench can send articles to. */
final class Targets {
    private Targets() {}

    /** The scheme, host and port under which the workbench is reached. */
    static String origin(Exposure exposure, UriInfo address) {
        return exposure.origin()
                .orElseGet(() -> address.getBaseUri().resolve("/").toString().replaceFirst("/$", ""));
    }

    /**
     * The stories into which this person may bring articles now, newest first.
     *
     * @param chosen the id of the one that is chosen; of none where it is empty
     */
    static List<Choice> stories(Caller caller, String chosen) {
        Predicate<Long> may = caller.mayEdit();
        return Story.open().stream()
                .filter(story -> story.closedAt == null && may.test(story.id))
                .map(story -> new Choice(
                        story.id.toString(), story.title, story.id.toString().equals(chosen)))
                .toList();
    }
}
