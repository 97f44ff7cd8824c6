/**
 * A report as a Word document: real styles for headings, tables and the words of sources, heads of tables that come again on
 * every page, a table of contents, and the hash at every page's foot. It is set from the report's HTML as
 * {@link org.crosscheck.report.page.Blocks} reads it, and written block by block, since a report may hold ten thousand claims.
 *
 * <p>May come in: the report and its blocks. The parts of the file that are the same for all reports lie in this package's
 * resources (Office Open XML, ECMA-376).
 *
 * <p>Example: {@code new DocxWriter().write(report, Language.ENGLISH, out)} writes a file that Word and LibreOffice open.
 */
package org.crosscheck.report.docx;
