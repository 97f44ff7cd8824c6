/**
 * A report on paper: PDF that is tagged (PDF/UA-1) and made to be kept (PDF/A-2a), set from the report's HTML as
 * {@link org.crosscheck.report.page.Blocks} reads it. Pages, lines and columns are made here, one block at a time, since a
 * report may hold ten thousand claims; PDFBox writes fonts and objects.
 *
 * <p>May come in: the report, its blocks, PDFBox and its fonts. The fonts in this package's resources are shipped with their
 * licences: Liberation (SIL Open Font License 1.1), for signs that it lacks DejaVu Sans (Bitstream Vera licence), and, read only
 * where they are needed, Droid Sans Fallback (Apache), Nanum Gothic Coding and Noto Emoji (SIL Open Font License 1.1).
 *
 * <p>Example: {@code new PdfWriter().write(report, Language.ENGLISH, out)} writes pages that each carry the report's hash.
 */
package org.crosscheck.report.pdf;
