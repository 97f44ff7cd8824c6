package org.crosscheck.report.pdf;

/**
 * Characters of one line that are drawn alike.
 *
 * @param width in points
 * @param isStruck whether a line goes through them
 * @param isUnderlined whether one goes under them
 */
record Stretch(String text, Face face, Type type, float width, boolean isStruck, boolean isUnderlined) {}
