package org.crosscheck.intake.format;

/**
 * A line of a PDF.
 *
 * @param text its words
 * @param page from 0
 * @param left where it begins, in points from the page's left edge
 * @param right where it ends
 * @param base its base line, in points from the page's top
 * @param size the size of its first letter, in points
 * @param pageHeight the page's height in points
 */
record PdfLine(String text, int page, float left, float right, float base, float size, float pageHeight) {
    private static final float MARGIN = 0.1f;

    /** Whether it stands where pages have their headers and footers. */
    boolean isInMargin() {
        return base < pageHeight * MARGIN || base > pageHeight * (1 - MARGIN);
    }

    /** What is the same in a header of every page: its words without page numbers. */
    String pattern() {
        return text.replaceAll("\\d+", "#");
    }
}
