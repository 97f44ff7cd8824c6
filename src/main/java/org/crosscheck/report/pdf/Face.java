package org.crosscheck.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font of a document, and how wide its characters are. */
final class Face {
    private static final float UNKNOWN = -1;
    private static final int KEPT = 0x10000;

    private final String name;
    private final TrueTypeFont outlines;
    private final CmapLookup glyphs;
    private final PDType0Font font;
    private final float scale;
    private final float[] widths = new float[KEPT];
    private boolean isUsed;

    private Face(String name, TrueTypeFont outlines, PDType0Font font) throws IOException {
        this.name = name;
        this.outlines = outlines;
        this.glyphs = outlines.getUnicodeCmapLookup();
        this.font = font;
        this.scale = 1f / outlines.getUnitsPerEm();
        Arrays.fill(widths, UNKNOWN);
    }

    /**
     * A font of this package's resources, of which the document will hold the characters used.
     *
     * @param name under which pages refer to it
     */
    static Face of(PDDocument document, String name, String file) throws IOException {
        try (InputStream bytes = Face.class.getResourceAsStream(file + ".ttf")) {
            if (bytes == null) {
                throw new IOException("the font " + file + " is missing");
            }
            TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            outlines.setEnableGsub(false);
            return new Face(name, outlines, PDType0Font.load(document, outlines, true));
        }
    }

    String name() {
        return name;
    }

    PDType0Font font() {
        return font;
    }

    boolean isUsed() {
        return isUsed;
    }

    boolean has(int character) {
        return glyphs.getGlyphId(character) != 0;
    }

    /** In ems. */
    float width(int character) throws IOException {
        if (character >= KEPT) {
            return measured(character);
        }
        if (widths[character] == UNKNOWN) {
            widths[character] = measured(character);
        }
        return widths[character];
    }

    private float measured(int character) throws IOException {
        return outlines.getAdvanceWidth(glyphs.getGlyphId(character)) * scale;
    }

    /** Appends the characters as a page writes them, in hexadecimal, and keeps their outlines. */
    void show(String text, StringBuilder page) throws IOException {
        isUsed = true;
        text.codePoints().forEach(font::addToSubset);
        for (byte b : font.encode(text)) {
            page.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
        }
    }
}
