/**
 * A report as a workbook for Excel and its like: the lines of the CSV, with cells that know whether they are numbers or days.
 *
 * <p>May come in: the report, Apache POI.
 *
 * <p>Example: {@code new XlsxWriter().write(report, Language.ENGLISH, out)} writes a sheet whose first row, which stays in
 * sight, holds the names of {@link org.crosscheck.report.Row#COLUMNS}.
 */
package org.crosscheck.report.xlsx;
