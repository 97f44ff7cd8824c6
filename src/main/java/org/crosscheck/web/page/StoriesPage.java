package org.crosscheck.web.page;

import java.time.LocalDate;
import java.util.List;

import io.quarkus.qute.TemplateInstance;

/**
 * All stories, or all archived ones.
 *
 * @param archived which of the two
 * @param elsewhere how many stories the other list holds
 * @param typed the title typed into the form, empty at first
 * @param wrong what is wrong with it, or null
 * @param unread why a story's file was not read, or null
 */
public record StoriesPage(
        Frame frame, List<Row> stories, boolean archived, long elsewhere, String typed, String wrong, String unread)
        implements TemplateInstance {

    /**
     * A story in the list.
     *
     * @param articles how many it has
     * @param conflicts how many of its groups are proposed as conflicts
     * @param started the day it was created
     */
    public record Row(long id, String title, long articles, long conflicts, LocalDate started, ProgressBar progress) {}
}
