/**
 * Turns values into what a page or a report draws: days and figures on a line, the words in which two passages differ. Pure functions over
 * plain values; nothing here knows of HTML, and every string is escaped by the template that shows it.
 *
 * <p>Example: {@code WordDiff.of("six fell", "seven fell")} is "six" of the first, "seven" of the second, and "fell" of both.
 */
package org.crosscheck.report.draw;
