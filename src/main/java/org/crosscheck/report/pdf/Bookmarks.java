package org.crosscheck.report.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** A document's bookmarks, made from its headings; sections are shown, what is below them is folded. */
final class Bookmarks {
    private static final int DEEPEST = 4;
    private static final int LONGEST = 120;

    private final PDOutlineNode[] last = new PDOutlineNode[DEEPEST + 1];

    Bookmarks(PDDocument document) {
        PDDocumentOutline outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
        last[0] = outline;
    }

    /** @param y where on the sheet the heading stands */
    void add(int level, String words, Sheet sheet, float y) {
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(sheet.page());
        place.setTop((int) Math.ceil(y));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words);
        item.setDestination(place);
        above(level).addLast(item);
        last[level] = item;
        for (int below = level + 1; below <= DEEPEST; below++) {
            last[below] = null;
        }
    }

    private PDOutlineNode above(int level) {
        int above = level - 1;
        while (last[above] == null) {
            above--;
        }
        return last[above];
    }

    /** Shows the sections. */
    void finish() {
        last[0].openNode();
        for (PDOutlineItem title : last[0].children()) {
            title.openNode();
        }
    }
}
