package org.crosscheck.web.page;

import java.time.LocalDate;
import java.util.List;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.web.draw.Excerpt;

/**
 * Where a story's sources differ in offices, names, places and days.
 *
 * @param id the story's
 * @param sources how many sources were looked at
 * @param limit how many are looked at, at most; 0 where the story has no more
 * @param sections one for each kind of which there is something
 */
public record NamesPage(Frame frame, long id, long sources, long limit, List<Section> sections)
        implements TemplateInstance {

    /** @param kind what differs, by its code */
    public record Section(String kind, List<Entry> entries) {}

    /**
     * Something that is told in several ways.
     *
     * @param about whose name or office, or the words that are dated
     * @param forms each way, with where it is told
     */
    public record Entry(String about, List<Ground> grounds, List<Form> forms) {}

    /** Why it is listed: a code and what fills its sentence. */
    public record Ground(String code, List<String> values) {}

    /**
     * One way in which it is told.
     *
     * @param words an office, a spelling or a day
     * @param day the day, where a day it is, else null
     * @param places the first few
     * @param more the others
     */
    public record Form(String words, LocalDate day, List<Place> places, List<Place> more) {}

    /** A place where it is told so. */
    public record Place(long articleId, String outlet, LocalDate published, Excerpt excerpt) {}
}
