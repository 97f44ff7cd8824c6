package org.crosscheck.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.crosscheck.report.page.Cell;

/** A row of a table while it is drawn: as many of its lines as a page takes, the rest on the next. */
final class PaperRow {
    /** Between two columns. */
    static final float PADDING = 8;

    private static final float ASCENT = 0.8f;
    private static final String COLUMN = "/A<</O/Table/Scope/Column>>";
    private static final String ROW = "/A<</O/Table/Scope/Row>>";

    private final List<Column> columns = new ArrayList<>();
    private final boolean isArtifact;

    /** @param tag null in an artifact */
    private record Column(float x, float width, boolean isNumber, List<Line> lines, Tag tag) {}

    private PaperRow(boolean isArtifact) {
        this.isArtifact = isArtifact;
    }

    /** @param tag of the row; null where it is an artifact */
    static PaperRow of(List<Cell> cells, float[] widths, Typesetter typesetter, Type type, Tag tag) throws IOException {
        PaperRow row = new PaperRow(tag == null);
        float x = Pages.LEFT;
        int at = 0;
        for (int i = 0; at < widths.length; i++) {
            Cell cell = i < cells.size() ? cells.get(i) : Cell.EMPTY;
            float width = 0;
            for (int to = Math.min(widths.length, at + cell.span()); at < to; at++) {
                width += widths[at];
            }
            List<Line> lines = typesetter.lines(cell.words(), cell.heads() ? type.bold() : type, width - PADDING);
            row.columns.add(new Column(
                    x, width, cell.isNumber(), new ArrayList<>(lines), tag == null ? null : tag(tag, cell, type)));
            x += width;
        }
        return row;
    }

    private static Tag tag(Tag row, Cell cell, Type type) {
        Tag tag = row.child(cell.heads() ? "TH" : "TD");
        if (cell.heads()) {
            tag.say(type == Type.HEAD ? COLUMN : ROW);
        } else if (cell.span() > 1) {
            tag.say("/A<</O/Table/ColSpan " + cell.span() + ">>");
        }
        return tag;
    }

    /** Of what is not drawn yet, in points. */
    float height() {
        float height = 0;
        for (Column column : columns) {
            height = Math.max(height, Line.height(column.lines()));
        }
        return height;
    }

    boolean isDone() {
        return columns.stream().allMatch(column -> column.lines().isEmpty());
    }

    /** Draws what fits into the room, one line of each column at least, and returns how much of it that took. */
    float draw(Sheet sheet, float top, float room) throws IOException {
        float most = 0;
        for (Column column : columns) {
            most = Math.max(most, draw(column, sheet, top, room));
        }
        return most;
    }

    private float draw(Column column, Sheet sheet, float top, float room) throws IOException {
        if (column.lines().isEmpty()) {
            return 0;
        }
        if (isArtifact) {
            sheet.beginArtifact();
        } else {
            sheet.begin(column.tag());
        }
        float used = 0;
        do {
            Line line = column.lines().remove(0);
            float x = column.isNumber() ? column.x() + column.width() - PADDING - line.width() : column.x();
            sheet.line(line, x, top - used - line.leading() * ASCENT);
            used += line.leading();
        } while (!column.lines().isEmpty() && used + column.lines().get(0).leading() <= room);
        sheet.end();
        return used;
    }
}
