package org.crosscheck.report.pdf;

import java.io.IOException;
import java.util.List;

import org.crosscheck.report.page.Cell;

/** How wide a table's columns are: as wide as their words want, and where that is too much, at least as their longest word. */
final class Columns {
    static final float PADDING = 8;

    private static final float MOST_WANTED = 230;
    private static final float MOST_NEEDED = 92;

    private Columns() {}

    /**
     * In points, together as wide as a page.
     *
     * @param rows some of the table's rows, the heads among them
     */
    static float[] widths(List<List<Cell>> rows, Typesetter typesetter) throws IOException {
        int count = rows.stream().mapToInt(Columns::count).max().orElse(1);
        float[] needed = new float[count];
        float[] wanted = new float[count];
        for (List<Cell> row : rows) {
            for (int i = 0; i < row.size() && row.get(i).span() == 1; i++) {
                float[] widths = typesetter.widths(row.get(i).words(), Type.TABLE);
                wanted[i] = Math.max(wanted[i], Math.min(widths[0] + PADDING, MOST_WANTED));
                needed[i] = Math.max(needed[i], Math.min(widths[1] + PADDING, MOST_NEEDED));
            }
        }
        return shared(needed, wanted);
    }

    /** How many columns a row takes. */
    static int count(List<Cell> row) {
        return row.stream().mapToInt(Cell::span).sum();
    }

    private static float[] shared(float[] needed, float[] wanted) {
        float allWanted = sum(wanted);
        float allNeeded = sum(needed);
        float[] widths = new float[wanted.length];
        for (int i = 0; i < widths.length; i++) {
            if (allWanted <= Pages.WIDTH || allNeeded >= Pages.WIDTH || allWanted == allNeeded) {
                widths[i] = wanted[i] * Pages.WIDTH / Math.max(allWanted, 1);
            } else {
                widths[i] = needed[i] + (wanted[i] - needed[i]) * (Pages.WIDTH - allNeeded) / (allWanted - allNeeded);
            }
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
