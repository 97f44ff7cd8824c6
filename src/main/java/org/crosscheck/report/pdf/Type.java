package org.crosscheck.report.pdf;

import org.crosscheck.report.page.Look;
import org.crosscheck.report.page.Piece;

/**
 * How words are set where nothing makes them stand out.
 *
 * @param size in points
 * @param leading from one line to the next, in points
 */
record Type(float size, float leading, boolean isSerif, boolean isBold, Ink ink) {
    static final Type TITLE = new Type(21, 25, true, true, Ink.BLACK);
    static final Type SECTION = new Type(14, 18, true, true, Ink.BLACK);
    static final Type CHAPTER = new Type(11.5f, 15, true, true, Ink.BLACK);
    static final Type ITEM = new Type(10, 13, true, true, Ink.BLACK);
    static final Type TEXT = new Type(9.5f, 13, false, false, Ink.BLACK);
    static final Type TABLE = new Type(8.5f, 11.5f, false, false, Ink.BLACK);
    static final Type HEAD = new Type(7.5f, 10, false, true, Ink.QUIET);
    static final Type EDGE = new Type(7, 9, false, false, Ink.QUIET);

    private static final float SMALL = 0.87f;
    private static final float CODE = 0.8f;

    private static final Type[] BY_LEVEL = {TITLE, SECTION, CHAPTER, ITEM};

    /** Of a heading, 1 to 4. */
    static Type heading(int level) {
        return BY_LEVEL[level - 1];
    }

    Type bold() {
        return new Type(size, leading, isSerif, true, ink);
    }

    /** The same for a piece that stands out. */
    Type of(Piece piece) {
        float scaled = size * (piece.has(Look.CODE) ? CODE : piece.has(Look.SMALL) ? SMALL : 1);
        return new Type(
                scaled, leading, isSerif || piece.has(Look.SERIF), isBold || piece.has(Look.STRONG), ink(piece));
    }

    private Ink ink(Piece piece) {
        if (piece.has(Look.QUIET) || piece.has(Look.CODE)) {
            return Ink.QUIET;
        }
        if (piece.has(Look.MACHINE)) {
            return Ink.BLUE;
        }
        return piece.has(Look.PERSON) ? Ink.BROWN : ink;
    }
}
