package org.crosscheck.intake.format;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Lines as other programs set them. */
class PdfParagraphsTest {
    private static final float FULL = 500;

    private final List<PdfLine> page = new ArrayList<>();
    private float base = 100;

    @Test
    void manyParagraphsOfOneLineHideNoEnd() {
        line(16, FULL, "The ferry ran aground off the northern pier a little after nine, the");
        line(16, 200, "harbour office said.");
        for (int i = 0; i < 5; i++) {
            base += 12;
            line(16, 150, "A line of its own");
        }
        assertEquals(6, texts().size());
        assertEquals(
                "The ferry ran aground off the northern pier a little after nine, the harbour office said.",
                texts().get(0));
    }

    @Test
    void aHyphenBehindFiguresStays() {
        line(16, FULL, "She gave the county four days and handed down a 22-");
        line(16, 200, "page order.");
        assertEquals("She gave the county four days and handed down a 22-page order.", texts().get(0));
    }

    @Test
    void theTitleMayStandBelowAnotherLineOrAnInitial() {
        line(10, 200, "Harbour Courier, 14 May 2024");
        line(30, 20, "H");
        line(30, 400, "Ferry runs aground");
        line(16, 200, "Nobody was hurt.");
        assertEquals(
                List.of(Block.Kind.PARAGRAPH, Block.Kind.TITLE, Block.Kind.PARAGRAPH),
                PdfParagraphs.of(page).stream().map(Block::kind).toList());
    }

    private void line(float size, float width, String words) {
        base += size;
        page.add(new PdfLine(words, 0, 50, 50 + width, base, size, 842));
    }

    private List<String> texts() {
        return PdfParagraphs.of(page).stream().map(Block::text).toList();
    }
}
