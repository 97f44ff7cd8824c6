package org.crosscheck.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.crosscheck.report.page.Cell;

/**
 * A table while it is set: its first rows settle how wide the columns are, its heads come again on every page, and a row that
 * is longer than what is left of a page goes on on the next one.
 */
final class PaperTable {
    private static final int SAMPLE = 40;
    private static final float PADDING = 3.5f;
    private static final float SPACE = 6;
    /** Of a row that has to be broken, so much stands before the break at least. */
    private static final float LEAST = 3 * Type.TABLE.leading();

    private final Pages pages;
    private final Typesetter typesetter;
    private final Tag tag;
    private final List<Cell> heads;
    private final List<List<Cell>> waiting = new ArrayList<>();
    private float[] widths;

    PaperTable(Pages pages, Typesetter typesetter, Tag tag, List<Cell> heads) {
        this.pages = pages;
        this.typesetter = typesetter;
        this.tag = tag;
        this.heads = heads;
    }

    void add(List<Cell> row) throws IOException {
        if (widths != null) {
            set(row, tag.child("TR"), Type.TABLE);
            return;
        }
        waiting.add(row);
        if (waiting.size() == SAMPLE) {
            begin();
        }
    }

    void end() throws IOException {
        if (widths == null) {
            begin();
        }
        pages.down(SPACE);
    }

    private void begin() throws IOException {
        List<List<Cell>> sample = new ArrayList<>(waiting);
        if (!heads.isEmpty()) {
            sample.add(heads);
        }
        widths = Columns.widths(sample, typesetter);
        pages.need(Type.HEAD.leading() + 2 * LEAST);
        pages.space(SPACE);
        if (!heads.isEmpty()) {
            set(heads, tag.child("TR"), Type.HEAD);
        }
        for (List<Cell> row : waiting) {
            set(row, tag.child("TR"), Type.TABLE);
        }
        waiting.clear();
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
