package org.crosscheck.report.draw;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Days and stretches of days drawn above one axis. Lengths across are percentages of the drawing's width, lengths down are
 * pixels.
 *
 * @param rows one for each dated claim
 * @param ticks the axis' days
 * @param height of the drawing
 */
public record TimeLine(List<Row> rows, List<Tick> ticks, int height) {
    private static final int ROW = 40;
    private static final int AXIS = 28;

    /**
     * When a claim holds.
     *
     * @param first its first day
     * @param last its last day
     * @param stated whether the text says so; else the day is that of its publication
     * @param who who says it
     */
    public record Stretch(LocalDate first, LocalDate last, boolean stated, String who) {}

    /** A drawn stretch. */
    public record Row(Stretch stretch, int y, double from, double to) {

        public boolean isDay() {
            return from == to;
        }

        public int textY() {
            return y - 12;
        }
    }

    /** A day of the axis. */
    public record Tick(double x, LocalDate day) {}

    public TimeLine {
        rows = List.copyOf(rows);
        ticks = List.copyOf(ticks);
    }

    public int axisY() {
        return height - AXIS + 4;
    }

    public int tickY() {
        return height - 6;
    }

    /** Draws stretches; null where they do not span more than one day. */
    public static TimeLine of(List<Stretch> stretches) {
        List<BigDecimal> days = stretches.stream()
                .flatMap(stretch -> Stream.of(stretch.first(), stretch.last()))
                .map(TimeLine::number)
                .toList();
        if (days.stream().distinct().count() < 2) {
            return null;
        }
        Scale scale = Scale.over(days);
        List<Row> rows = new ArrayList<>();
        for (Stretch stretch : stretches) {
            rows.add(new Row(
                    stretch,
                    28 + rows.size() * ROW,
                    scale.at(number(stretch.first())),
                    scale.at(number(stretch.last()))));
        }
        List<Tick> ticks = scale.ticks().stream()
                .map(tick ->
                        new Tick(tick.x(), LocalDate.ofEpochDay(tick.value().longValueExact())))
                .toList();
        return new TimeLine(rows, ticks, rows.size() * ROW + AXIS);
    }

    private static BigDecimal number(LocalDate day) {
        return BigDecimal.valueOf(day.toEpochDay());
    }
}
