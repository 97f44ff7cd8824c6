package org.crosscheck.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.IntConsumer;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

import org.crosscheck.language.Language;
import org.crosscheck.language.ReportText;
import org.crosscheck.report.Format;
import org.crosscheck.report.FrozenReport;
import org.crosscheck.report.GatheringWriter;
import org.crosscheck.report.page.ReportBlocks;

/**
 * Writes a report as PDF after PDF/UA-1 and PDF/A-2a, its hash on every page. Works inside the started application;
 * thread-safe.
 */
public final class PdfWriter implements GatheringWriter {
    /** In hexadecimal digits of the report's hash. */
    private static final int ID_LENGTH = 15;

    private static final int HEXADECIMAL = 16;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public void write(FrozenReport report, Language language, OutputStream out, IntConsumer hundredths)
            throws IOException {
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            PaperSetting setting = new PaperSetting(
                    document,
                    report.sha256(),
                    MessageBundles.get(ReportText.class, Localized.Literal.of(language.tag()))::undrawn);
            ReportBlocks.read(report, language, setting, hundredths);
            document.setDocumentId(Long.parseLong(report.sha256().substring(0, ID_LENGTH), HEXADECIMAL));
            String at = DATE.format(report.report().head().compiledAt());
            COSDictionary seal = RecordObjects.add(document, report, at);
            new SealedFile(file -> setting.write(seal, file)).write(out);
        }
    }
}
