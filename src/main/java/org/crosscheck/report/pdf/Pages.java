package org.crosscheck.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/** The pages of a document, one after the other: where the next block goes. */
final class Pages {
    static final float LEFT = 51;
    static final float WIDTH = Sheet.WIDTH - 2 * LEFT;

    private static final float TOP = Sheet.HEIGHT - 60;
    private static final float BOTTOM = 62;

    private final PDDocument document;
    private final PDResources resources = new PDResources();
    private final List<Sheet> sheets = new ArrayList<>();
    private float y;

    Pages(PDDocument document) throws IOException {
        this.document = document;
        next();
    }

    Sheet sheet() {
        return sheets.get(sheets.size() - 1);
    }

    List<Sheet> sheets() {
        return sheets;
    }

    PDResources resources() {
        return resources;
    }

    /** Where the next block begins. */
    float y() {
        return y;
    }

    /** What is left of the page. */
    float room() {
        return y - BOTTOM;
    }

    /** What a whole page holds. */
    float fullRoom() {
        return TOP - BOTTOM;
    }

    boolean isFresh() {
        return y == TOP;
    }

    void down(float by) {
        y -= by;
    }

    /** Leaves space between two blocks, not above a page's first. */
    void space(float height) {
        if (!isFresh()) {
            y -= height;
        }
    }

    /** Begins a page where less than {@code height} is left of this one. */
    void need(float height) throws IOException {
        if (room() < height && !isFresh()) {
            next();
        }
    }

    void next() throws IOException {
        if (!sheets.isEmpty()) {
            sheet().flush();
        }
        sheets.add(new Sheet(document, resources, sheets.size()));
        y = TOP;
    }
}
