package org.crosscheck.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A page (A4) while it is drawn. Places are in points from its lower left corner. */
final class Sheet {
    static final float WIDTH = PDRectangle.A4.getWidth();
    static final float HEIGHT = PDRectangle.A4.getHeight();

    private static final float STROKE = 0.6f;
    /** Of a character's size: where a line under it and one through it are drawn. */
    private static final float UNDER = -0.12f;

    private static final float THROUGH = 0.28f;

    private static final float THICKER = 0.04f;

    private final PDDocument document;
    private final PDPage page = new PDPage(PDRectangle.A4);
    private StringBuilder drawn = new StringBuilder();
    private final int number;
    private int contents;

    Sheet(PDDocument document, PDResources resources, int number) {
        this.document = document;
        this.number = number;
        page.setResources(resources);
        page.setStructParents(number);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        document.addPage(page);
    }

    PDPage page() {
        return page;
    }

    /** What is drawn from now on belongs to the tag, until {@link #end}. */
    void begin(Tag tag) {
        tag.structure().holds(tag.id(), number);
        drawn.append('/')
                .append(tag.type())
                .append(" <</MCID ")
                .append(contents++)
                .append(">> BDC\n");
    }

    /** What is drawn from now on is no part of what the document says, until {@link #end}. */
    void beginArtifact() {
        drawn.append("/Artifact BMC\n");
    }

    /** The same for what stands at the edge of every page. */
    void beginEdge() {
        drawn.append("/Artifact <</Type /Pagination>> BDC\n");
    }

    void end() {
        drawn.append("EMC\n");
    }

    /** @param y of the line on which the characters stand */
    void line(Line line, float x, float y) throws IOException {
        float at = x;
        for (Stretch stretch : line.stretches()) {
            if (stretch.actual() != null) {
                drawn.append("/Span <</ActualText ")
                        .append(Texts.written(stretch.actual()))
                        .append(">> BDC\n");
            }
            drawn.append("BT ").append(stretch.type().ink().fill());
            if (stretch.isThickened()) {
                drawn.append(stretch.type().ink().stroke());
                number(stretch.type().size() * THICKER).append("w 2 Tr ");
            }
            drawn.append('/').append(stretch.face().name()).append(' ');
            number(stretch.type().size()).append("Tf ");
            number(at);
            number(y).append("Td <");
            stretch.face().show(stretch.drawn(), drawn);
            drawn.append(stretch.isThickened() ? "> Tj 0 Tr ET\n" : "> Tj ET\n");
            if (stretch.actual() != null) {
                drawn.append("EMC\n");
            }
            marks(stretch, at, y);
            at += stretch.width();
        }
    }

    private void marks(Stretch stretch, float x, float y) {
        float size = stretch.type().size();
        if (stretch.isStruck()) {
            rule(x, y + size * THROUGH, stretch.width(), stretch.type().ink());
        }
        if (stretch.isUnderlined()) {
            rule(x, y + size * UNDER, stretch.width(), stretch.type().ink());
        }
    }

    /** A line from left to right. */
    void rule(float x, float y, float width, Ink ink) {
        drawn.append(ink.stroke());
        number(STROKE).append("w ");
        number(x);
        number(y).append("m ");
        number(x + width);
        number(y).append("l S\n");
    }

    /** A filled rectangle, {@code y} its lower edge. */
    void box(float x, float y, float width, float height, Ink ink) {
        drawn.append(ink.fill());
        List.of(x, y, width, height).forEach(this::number);
        drawn.append("re f\n");
    }

    /** What a page's own language draws. */
    void draw(CharSequence operators) {
        drawn.append(operators);
    }

    /** To hundredths. */
    StringBuilder number(float value) {
        int hundredths = Math.round(value * 100);
        int size = Math.abs(hundredths);
        drawn.append(hundredths < 0 ? "-" : "").append(size / 100);
        return drawn.append('.').append(size / 10 % 10).append(size % 10).append(' ');
    }

    /** Writes what was drawn since the last time behind what the page has. */
    void flush() throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(drawn.toString().getBytes(StandardCharsets.US_ASCII));
        }
        drawn = new StringBuilder();
        COSDictionary dictionary = page.getCOSObject();
        if (dictionary.getItem(COSName.CONTENTS) == null) {
            dictionary.setItem(COSName.CONTENTS, stream);
        } else {
            COSArray both = new COSArray();
            both.add(dictionary.getItem(COSName.CONTENTS));
            both.add(stream.getCOSObject());
            dictionary.setItem(COSName.CONTENTS, both);
        }
    }
}
