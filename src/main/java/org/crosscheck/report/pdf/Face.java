package org.crosscheck.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font of a document, and how wide its characters are. */
final class Face {
    private static final int KEPT = 0x10000;

    private static final String BOLD = "-Bold";

    private final String name;
    private final boolean isBold;
    private final HorizontalMetricsTable metrics;
    private final CmapLookup glyphs;
    private final PDType0Font font;
    private final float scale;
    /** Glyphs by character, each one more than it is; 0 for one not asked for yet. */
    private final int[] known = new int[KEPT];
    /** Of the characters used. */
    private final Map<Integer, String> codes = new HashMap<>();

    private Face(String name, boolean isBold, TrueTypeFont outlines, PDType0Font font) throws IOException {
        this.name = name;
        this.isBold = isBold;
        this.metrics = outlines.getHorizontalMetrics();
        this.glyphs = outlines.getUnicodeCmapLookup();
        this.font = font;
        this.scale = 1f / outlines.getUnitsPerEm();
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
            return new Face(name, file.endsWith(BOLD), outlines, PDType0Font.load(document, outlines, true));
        }
    }

    String name() {
        return name;
    }

    PDType0Font font() {
        return font;
    }

    /** Whether its own outlines are: the large fonts have one weight. */
    boolean isBold() {
        return isBold;
    }

    boolean isUsed() {
        return !codes.isEmpty();
    }

    boolean has(int character) {
        return glyph(character) != 0;
    }

    private int glyph(int character) {
        if (character >= KEPT) {
            return glyphs.getGlyphId(character);
        }
        if (known[character] == 0) {
            known[character] = glyphs.getGlyphId(character) + 1;
        }
        return known[character] - 1;
    }

    /** In ems. */
    float width(int character) {
        return metrics.getAdvanceWidth(glyph(character)) * scale;
    }

    /** Appends the characters as a page writes them, in hexadecimal, and keeps their outlines. */
    void show(String text, StringBuilder page) throws IOException {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            page.append(code(text.codePointAt(i)));
        }
    }

    private String code(int character) throws IOException {
        String code = codes.get(character);
        if (code == null) {
            font.addToSubset(character);
            code = HexFormat.of().formatHex(font.encode(Character.toString(character)));
            codes.put(character, code);
        }
        return code;
    }
}
