package org.crosscheck.report.files;

import java.util.List;
import java.util.Optional;

import org.crosscheck.report.AnnotationWriter;
import org.crosscheck.report.ClaimReviewWriter;
import org.crosscheck.report.CsvWriter;
import org.crosscheck.report.Format;
import org.crosscheck.report.HtmlWriter;
import org.crosscheck.report.JsonWriter;
import org.crosscheck.report.ReportWriter;
import org.crosscheck.report.docx.DocxWriter;
import org.crosscheck.report.pdf.PdfWriter;
import org.crosscheck.report.xlsx.XlsxWriter;

/** The writers, one a format. */
public final class Writers {
    private static final List<ReportWriter> ALL = List.of(
            new HtmlWriter(),
            new PdfWriter(),
            new DocxWriter(),
            CsvWriter.forSpreadsheets(),
            new XlsxWriter(),
            new JsonWriter(),
            AnnotationWriter.byWords(),
            new ClaimReviewWriter());

    private Writers() {}

    /** In the order in which they are offered. */
    public static List<ReportWriter> all() {
        return ALL;
    }

    /** None for a format that nobody writes. */
    public static Optional<ReportWriter> of(Format format) {
        return ALL.stream().filter(writer -> writer.format() == format).findFirst();
    }
}
