package org.crosscheck.report;

/** Makes text safe for a spreadsheet, which would run a cell that begins like a formula. */
final class Cell {
    private static final String DANGEROUS = "=+-@\t\r";

    private Cell() {}

    /** The text, with an apostrophe before it where it begins with {@code = + - @}, a tab or CR; empty for null. */
    static String of(Object value) {
        String text = value == null ? "" : value.toString();
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
