/**
 * Every form in which a report goes out: the list that pages, commands and programs choose from.
 *
 * <p>May come in: the report and all its writers.
 *
 * <p>Example: {@code Writers.of(Format.PDF)} is the writer of PDF.
 */
package org.crosscheck.report.files;
