package org.crosscheck.report.pdf;

/**
 * Characters of one line that are drawn alike.
 *
 * @param drawn the characters from left to right
 * @param actual what they stand for, in reading order, where that is not what is drawn; else null
 * @param width in points
 * @param isStruck whether a line goes through them
 * @param isUnderlined whether one goes under them
 */
record Stretch(String drawn, String actual, Face face, Type type, float width, boolean isStruck, boolean isUnderlined) {

    /** Whether it is to be bold and its face is not: its outlines are drawn round as well. */
    boolean isThickened() {
        return type.isBold() && !face.isBold();
    }
}
