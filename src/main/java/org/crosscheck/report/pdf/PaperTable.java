package org.crosscheck.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.crosscheck.report.page.Cell;
import org.crosscheck.report.page.Columns;

/**
 * A table while it is set: its first rows settle how wide the columns are, its heads come again on every page, and a row that
 * is longer than what is left of a page goes on on the next one.
 */
final class PaperTable {
    private static final float PADDING = 3.5f;
    private static final float SPACE = 6;
    /** Of a row that has to be broken, so much stands before the break at least. */
    private static final float LEAST = 3 * Type.TABLE.leading();

    private final Pages pages;
    private final Typesetter typesetter;
    private final Tag tag;
    private final List<Cell> heads;
    private float[] widths;

    PaperTable(Pages pages, Typesetter typesetter, Tag tag, List<Cell> heads) {
        this.pages = pages;
        this.typesetter = typesetter;
        this.tag = tag;
        this.heads = heads;
    }

    /** @param sample rows that settle how wide the columns are */
    void begin(List<List<Cell>> sample) throws IOException {
        List<List<Cell>> measured = new ArrayList<>(sample);
        measured.add(heads);
        widths = Columns.widths(measured, typesetter.measure(Type.TABLE, PaperRow.PADDING), Pages.WIDTH);
        pages.need(Type.HEAD.leading() + 2 * LEAST);
        pages.space(SPACE);
        if (!heads.isEmpty()) {
            set(heads, tag.child("TR"), Type.HEAD);
        }
    }

    void add(List<Cell> row) throws IOException {
        set(row, tag.child("TR"), Type.TABLE);
    }

    void end() {
        pages.down(SPACE);
    }

    /** @param rowTag null where the row is an artifact: heads that come again */
    private void set(List<Cell> cells, Tag rowTag, Type type) throws IOException {
        PaperRow row = PaperRow.of(cells, widths, typesetter, type, rowTag);
        float height = row.height() + 2 * PADDING;
        if (pages.room() < height && (height <= pages.fullRoom() / 2 || pages.room() < LEAST + 2 * PADDING)) {
            next(rowTag);
        }
        while (!row.isDone()) {
            float room = pages.room() - 2 * PADDING;
            float used = row.draw(pages.sheet(), pages.y() - PADDING, room);
            pages.down(used + 2 * PADDING);
            if (!row.isDone()) {
                next(rowTag);
            }
        }
        rule(type == Type.HEAD ? Ink.QUIET : Ink.RULE);
    }

    private void next(Tag rowTag) throws IOException {
        pages.next();
        if (rowTag != null && !heads.isEmpty()) {
            set(heads, null, Type.HEAD);
        }
    }

    private void rule(Ink ink) {
        pages.sheet().beginArtifact();
        pages.sheet().rule(Pages.LEFT, pages.y(), Pages.WIDTH, ink);
        pages.sheet().end();
    }
}
