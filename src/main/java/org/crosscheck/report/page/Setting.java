package org.crosscheck.report.page;

import java.io.IOException;
import java.util.List;

import org.jsoup.nodes.Element;

/** Sets a report's blocks as they come, in reading order. */
public interface Setting {

    /**
     * Comes first.
     *
     * @param language of the words, a BCP 47 tag
     */
    void begin(String title, String language) throws IOException;

    /** @param level 1 for the report's own, then 2 to 4 */
    void heading(int level, Words words) throws IOException;

    /** @param isNotice whether it warns */
    void paragraph(Words words, boolean isNotice) throws IOException;

    /** One of a list; a list ends where anything else follows. */
    void item(Words words) throws IOException;

    /**
     * Begins a table.
     *
     * @param heads of its columns; there may be none
     * @param sample its first rows, to see how wide columns have to be; they come as rows too
     */
    void table(List<Cell> heads, List<List<Cell>> sample) throws IOException;

    /** A row of the table that was begun last. */
    void row(List<Cell> cells) throws IOException;

    void endOfTable() throws IOException;

    /**
     * A drawing.
     *
     * @param words what it shows
     * @param svg as it stands in the page
     */
    void chart(String words, Element svg) throws IOException;
}
