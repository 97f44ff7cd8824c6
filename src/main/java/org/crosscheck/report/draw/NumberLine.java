package org.crosscheck.report.draw;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Figures drawn as intervals above one axis. Lengths across are percentages of the drawing's width, so that the text keeps
 * its size on any screen; lengths down are pixels.
 *
 * @param unit what the axis counts
 * @param rows one for each figure
 * @param ticks the axis' figures
 * @param height of the drawing
 */
public record NumberLine(String unit, List<Row> rows, List<Tick> ticks, int height) {
    private static final int ROW = 46;
    private static final int AXIS = 28;

    /**
     * A figure.
     *
     * @param low its lower end, or null where it is open
     * @param high its upper end, or null where it is open
     * @param about whether it is given as roughly so
     * @param who who gives it
     * @param written as it is written
     */
    public record Figure(BigDecimal low, BigDecimal high, boolean about, String who, String written) {}

    /**
     * A drawn figure.
     *
     * @param y of its line
     * @param from left end
     * @param to right end
     * @param openLeft whether it goes on to the left
     * @param openRight whether it goes on to the right
     */
    public record Row(Figure figure, int y, double from, double to, boolean openLeft, boolean openRight) {

        public boolean isPoint() {
            return from == to;
        }

        public int textY() {
            return y - 14;
        }

        public int capTop() {
            return y - 6;
        }

        public int capBottom() {
            return y + 6;
        }

        public int arrowY() {
            return y + 5;
        }
    }

    /** A figure of the axis, with as many decimals as the others. */
    public record Tick(double x, BigDecimal value) {}

    public NumberLine {
        rows = List.copyOf(rows);
        ticks = List.copyOf(ticks);
    }

    public int axisY() {
        return height - AXIS + 4;
    }

    public int tickY() {
        return height - 6;
    }

    /** Draws {@code figures} of one unit; null where none of them has an end. */
    public static NumberLine of(String unit, List<Figure> figures) {
        List<BigDecimal> ends = figures.stream()
                .flatMap(figure -> Stream.of(figure.low(), figure.high()))
                .filter(Objects::nonNull)
                .toList();
        if (ends.isEmpty()) {
            return null;
        }
        Scale scale = Scale.over(ends);
        List<Row> rows = new ArrayList<>();
        for (Figure figure : figures) {
            rows.add(row(figure, 32 + rows.size() * ROW, scale));
        }
        return new NumberLine(unit, rows, scale.ticks(), figures.size() * ROW + AXIS);
    }

    private static Row row(Figure figure, int y, Scale scale) {
        boolean openLeft = figure.low() == null;
        boolean openRight = figure.high() == null;
        double from = openLeft ? 1 : scale.at(figure.low());
        double to = openRight ? 99 : scale.at(figure.high());
        return new Row(figure, y, from, to, openLeft, openRight);
    }
}
