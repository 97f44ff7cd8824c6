package org.crosscheck.report.page;

import java.io.IOException;
import java.util.List;

/** How wide a table's columns are: as wide as their words want, and where that is too much, at least as their longest word. */
public final class Columns {
    /** Of a table's width: no column wants more, and none needs more for a single word. */
    private static final float MOST_WANTED = 0.47f;

    private static final float MOST_NEEDED = 0.19f;

    private Columns() {}

    /** How wide words are. */
    public interface Measure {

        /** All of them in one line. */
        float line(Words words) throws IOException;

        /** The longest of them. */
        float longestWord(Words words) throws IOException;
    }

    /**
     * The columns' widths, which add up to {@code width} and are in its unit, as the measure is.
     *
     * @param rows some of the table's rows, the heads among them
     */
    public static float[] widths(List<List<Cell>> rows, Measure measure, float width) throws IOException {
        int count = rows.stream().mapToInt(Columns::count).max().orElse(1);
        float[] needed = new float[count];
        float[] wanted = new float[count];
        for (List<Cell> row : rows) {
            int column = 0;
            for (Cell cell : row) {
                if (cell.span() == 1) {
                    wanted[column] =
                            Math.max(wanted[column], Math.min(measure.line(cell.words()), width * MOST_WANTED));
                    needed[column] =
                            Math.max(needed[column], Math.min(measure.longestWord(cell.words()), width * MOST_NEEDED));
                }
                column += cell.span();
            }
        }
        return shared(needed, wanted, width);
    }

    /** How many columns a row takes. */
    private static int count(List<Cell> row) {
        return row.stream().mapToInt(Cell::span).sum();
    }

    private static float[] shared(float[] needed, float[] wanted, float width) {
        float allWanted = sum(wanted);
        float allNeeded = sum(needed);
        boolean isRoomy = allWanted <= width || allNeeded >= width;
        float[] widths = new float[wanted.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = isRoomy
                    ? wanted[i] * width / allWanted
                    : needed[i] + (wanted[i] - needed[i]) * (width - allNeeded) / (allWanted - allNeeded);
        }
        return widths;
    }

    private static float sum(float[] values) {
        float sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }
}
