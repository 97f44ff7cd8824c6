package org.crosscheck.report.files;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.crosscheck.report.AnnotationWriter;
import org.crosscheck.report.Carrier;
import org.crosscheck.report.ClaimReviewWriter;
import org.crosscheck.report.CsvWriter;
import org.crosscheck.report.Format;
import org.crosscheck.report.HtmlWriter;
import org.crosscheck.report.JsonWriter;
import org.crosscheck.report.ReportWriter;
import org.crosscheck.report.Verification;
import org.crosscheck.report.docx.DocxWriter;
import org.crosscheck.report.packed.PackedCarrier;
import org.crosscheck.report.pdf.PdfCarrier;
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

    private static final List<Carrier> CARRIERS = Stream.concat(
                    Verification.PLAIN.stream(), Stream.of(new PdfCarrier(), new PackedCarrier()))
            .toList();

    private Writers() {}

    /** What finds the record again in the files of those that write it into them. */
    public static List<Carrier> carriers() {
        return CARRIERS;
    }

    /** In the order in which they are offered. */
    public static List<ReportWriter> all() {
        return ALL;
    }

    /** The same; positions of the words are written too where the format leaves them out unless they are asked for. */
    public static Optional<ReportWriter> of(Format format, boolean positions) {
        return positions && format == Format.ANNOTATIONS
                ? Optional.of(AnnotationWriter.byWordsAndPositions())
                : of(format);
    }

    /** None for a format that nobody writes. */
    public static Optional<ReportWriter> of(Format format) {
        return ALL.stream().filter(writer -> writer.format() == format).findFirst();
    }
}
