package org.crosscheck.web.page;

/**
 * What stands round every page.
 *
 * @param title of the page; empty where its template says the title
 * @param story the story it belongs to, or null
 * @param section the part of the story that is open ("groups", "names", "report"), or empty
 * @param reviewer the name under which this browser reviews, or null before it has given one
 */
public record Frame(String title, StoryLink story, String section, String reviewer) {

    /**
     * A story's address and title.
     *
     * @param frozen whether it is signed off: its forms are not shown
     */
    public record StoryLink(long id, String title, boolean frozen) {}

    /** The frame of a page that belongs to no story. */
    public static Frame plain(String reviewer) {
        return new Frame("", null, "", reviewer);
    }
}
