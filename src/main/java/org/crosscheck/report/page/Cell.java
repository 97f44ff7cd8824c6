package org.crosscheck.report.page;

/**
 * A cell of a table.
 *
 * @param heads whether it names its row or its column
 * @param isNumber whether it reads from the right
 * @param span how many columns it takes, 1 or more
 */
public record Cell(Words words, boolean heads, boolean isNumber, int span) {
    /** A cell of one column without words. */
    public static final Cell EMPTY = new Cell(Words.NONE, false, false, 1);
}
