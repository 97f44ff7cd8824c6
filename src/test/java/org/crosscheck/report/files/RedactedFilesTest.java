package org.crosscheck.report.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import io.quarkus.test.junit.QuarkusTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.crosscheck.language.Language;
import org.crosscheck.report.Format;
import org.crosscheck.report.Report;
import org.crosscheck.report.Reports;
import org.crosscheck.report.Verification;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the redacted edition withholds stands nowhere in its files: not in what is shown, and in nothing packed beside it. */
@QuarkusTest
class RedactedFilesTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
    void noWithheldStringStandsAnywhereInAFile(Format format) throws IOException {
        for (Language language : Language.values()) {
            String all = everything(format, Reports.redacted(), language);
            for (String secret : Reports.WITHHELD) {
                assertFalse(all.contains(secret.toLowerCase(Locale.ROOT)), format + " holds " + secret);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "PDF", "DOCX", "XLSX", "JSON"})
    void theSearchFindsEveryOneInTheInternalEdition(Format format) throws IOException {
        String all = everything(format, Reports.small(), Language.ENGLISH);
        for (String secret : Reports.WITHHELD) {
            assertTrue(all.contains(secret.toLowerCase(Locale.ROOT)), format + " does not hold " + secret);
        }
    }

    /** A file's bytes, what is packed in them, and the record that it carries, in small letters. */
    private static String everything(Format format, Report report, Language language) throws IOException {
        byte[] file = Written.bytes(format, report, language);
        StringBuilder all = new StringBuilder(text(file));
        switch (format) {
            case PDF -> pdf(file, all);
            case DOCX, XLSX -> zip(file, all);
            default -> {}
        }
        if (format == Format.PDF || format == Format.DOCX || format == Format.XLSX) {
            all.append(text(Verification.of(file, Writers.carriers()).report().canonical()));
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }

    private static void zip(byte[] file, StringBuilder all) throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                all.append('\n').append(part.getName()).append('\n').append(text(parts.readAllBytes()));
            }
        }
    }

    private static void pdf(byte[] file, StringBuilder all) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            all.append(new PDFTextStripper().getText(document).replaceAll("\\s+", " "));
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                object(document.getDocument().getObjectFromPool(key).getObject(), all);
            }
        }
    }

    private static void object(COSBase object, StringBuilder all) throws IOException {
        if (object instanceof COSStream stream) {
            try (var bytes = stream.createInputStream()) {
                all.append('\n').append(text(bytes.readAllBytes()));
            }
        }
        if (object instanceof COSDictionary dictionary) {
            dictionary.getValues().stream().filter(COSString.class::isInstance).forEach(value -> all.append('\n')
                    .append(((COSString) value).getString()));
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
