package org.crosscheck.report.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import io.quarkus.test.junit.QuarkusTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.crosscheck.language.Language;
import org.crosscheck.report.Format;
import org.crosscheck.report.FrozenReport;
import org.crosscheck.report.Reports;
import org.crosscheck.report.Verification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Files that carry the report's record: what is changed in them is seen, wherever it stands. */
@QuarkusTest
class CarriersTest {
    private static final FrozenReport SMALL = FrozenReport.of(Reports.small());

    @ParameterizedTest
    @EnumSource(names = {"HTML", "PDF", "DOCX", "XLSX", "JSON"})
    void aFileAsItWasWrittenIsWholeAndUntouched(Format format) throws IOException {
        Verification found = verified(written(format));
        assertTrue(found.isWhole());
        assertTrue(found.isUntouched());
        assertEquals(SMALL.sha256(), found.computed());
        assertEquals(Reports.small(), found.report().report());
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "PDF", "DOCX", "XLSX", "JSON"})
    void theSameReportGivesTheSameBytes(Format format) throws IOException {
        assertArrayEquals(written(format), written(format));
    }

    @Test
    void aWordChangedOnAPageIsSeen() throws IOException {
        String page = new String(written(Format.HTML), StandardCharsets.UTF_8);
        int shown = page.indexOf("1,300 houses");
        String other = page.substring(0, shown) + "1,301 houses" + page.substring(shown + "1,300 houses".length());
        Verification found = verified(other.getBytes(StandardCharsets.UTF_8));
        assertTrue(found.isWhole());
        assertFalse(found.isUntouched());
        assertFalse(verified((page + "<p>and more</p>").getBytes(StandardCharsets.UTF_8))
                .isUntouched());
    }

    @Test
    void aWordDocumentOrWorkbookWithAnotherWordIsSeen() throws IOException {
        assertTouched(replaced(written(Format.DOCX), "word/document.xml", "1,300 houses", "1,301 houses"));
        assertTouched(replaced(written(Format.DOCX), "word/footer1.xml", "SHA-256", "SHA-1"));
        assertTouched(replaced(written(Format.XLSX), "xl/worksheets/sheet1.xml", "1,300 houses", "1,301 houses"));
    }

    @Test
    void aPdfWithAnotherPageIsSeen() throws IOException {
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(written(Format.PDF))) {
            document.addPage(new PDPage());
            document.save(more);
        }
        assertTouched(more.toByteArray());
    }

    @Test
    void oneChangedByteOfAPdfIsSeen() throws IOException {
        byte[] pdf = written(Format.PDF);
        pdf[pdf.length / 2] ^= 1;
        assertFalse(verified(pdf).isUntouched());
    }

    @Test
    void aChangedRecordHasAnotherHash() throws IOException {
        String page = new String(written(Format.HTML), StandardCharsets.UTF_8);
        int record = page.lastIndexOf("1,300 houses");
        String other = page.substring(0, record) + "1,301 houses" + page.substring(record + "1,300 houses".length());
        assertFalse(verified(other.getBytes(StandardCharsets.UTF_8)).isWhole());
    }

    @Test
    void aPdfOrZipThatIsNoReportIsTold() throws IOException {
        ByteArrayOutputStream blank = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(blank);
        }
        assertTrue(complaint(blank.toByteArray()).contains("a PDF that carries no report"));
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream parts = new ZipOutputStream(zip)) {
            parts.putNextEntry(new ZipEntry("word/document.xml"));
        }
        assertTrue(complaint(zip.toByteArray()).contains("carries no report"));
        assertTrue(complaint(written(Format.CSV)).contains("CSV and linked data do not"));
        byte[] docx = written(Format.DOCX);
        assertThrows(IOException.class, () -> verified(java.util.Arrays.copyOf(docx, docx.length - 3000)));
    }

    private static String complaint(byte[] file) {
        return assertThrows(IOException.class, () -> verified(file)).getMessage();
    }

    private static void assertTouched(byte[] file) throws IOException {
        Verification found = verified(file);
        assertTrue(found.isWhole());
        assertFalse(found.isUntouched());
    }

    private static Verification verified(byte[] file) throws IOException {
        return Verification.of(file, Writers.carriers());
    }

    private static byte[] written(Format format) throws IOException {
        return Written.bytes(format, Reports.small(), Language.ENGLISH);
    }

    private static byte[] replaced(byte[] zip, String name, String from, String to) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean isChanged = false;
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream changed = new ZipOutputStream(out)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                changed.putNextEntry(new ZipEntry(part.getName()));
                byte[] bytes = parts.readAllBytes();
                String text = new String(bytes, StandardCharsets.UTF_8);
                boolean isIt = part.getName().equals(name) && text.contains(from);
                changed.write(isIt ? text.replace(from, to).getBytes(StandardCharsets.UTF_8) : bytes);
                isChanged |= isIt;
            }
        }
        assertTrue(isChanged, name + " holds no " + from);
        return out.toByteArray();
    }
}
