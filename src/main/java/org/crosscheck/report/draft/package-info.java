/**
 * The desk's own Word file, handed back with every decision as a comment in its margin, beside the words that it is about.
 * Nothing else in the file changes: its words, its styles and the comments that it came with stay. Others than the desk get an
 * {@link org.crosscheck.report.draft.OpenCopy}: a new file with the draft's text and the decisions, and nothing else.
 *
 * <p>May come in: the report, Apache POI's package and parser.
 *
 * <p>Example: {@code Margin.write(file, remarks, out)} with a remark on "1,300 houses" splits the runs that these words stand
 * in where the words begin and end, and hangs the comment there.
 */
package org.crosscheck.report.draft;
