package org.crosscheck.report.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import org.crosscheck.language.Language;
import org.crosscheck.report.Format;
import org.crosscheck.report.FrozenReport;
import org.crosscheck.report.Report;

/** Reports as they are written. */
final class Written {
    private Written() {}

    static byte[] bytes(Format format, Report report, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Writers.of(format).orElseThrow().write(FrozenReport.of(report), language, out);
        return out.toByteArray();
    }

    /** What a PDF says, without line ends, which stand where a page's width puts them. */
    static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
