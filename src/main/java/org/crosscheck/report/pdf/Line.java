package org.crosscheck.report.pdf;

import java.util.List;

/**
 * A line of words.
 *
 * @param width in points, without white space at its end
 * @param leading in points
 */
record Line(List<Stretch> stretches, float width, float leading) {

    Line {
        stretches = List.copyOf(stretches);
    }

    static float height(List<Line> lines) {
        float height = 0;
        for (Line line : lines) {
            height += line.leading();
        }
        return height;
    }
}
