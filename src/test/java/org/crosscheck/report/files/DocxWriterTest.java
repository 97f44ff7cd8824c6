package org.crosscheck.report.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;

import io.quarkus.test.junit.QuarkusTest;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.crosscheck.language.Language;
import org.crosscheck.machine.LibreOffice;
import org.crosscheck.report.Format;
import org.crosscheck.report.FrozenReport;
import org.crosscheck.report.LargeReport;
import org.crosscheck.report.Report;
import org.crosscheck.report.Reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class DocxWriterTest {
    @TempDir
    Path folder;

    @Test
    void libreOfficeOpensItWithoutRepairAndPrintsTheHashAndEveryWord() throws IOException {
        String words = Written.words(LibreOffice.print(folder, "report.docx", docx(Reports.small())));
        assertTrue(words.contains("SHA-256 " + FrozenReport.of(Reports.small()).sha256()), words);
        assertTrue(words.contains("Verification report: Dam at Orlen"), words);
        assertTrue(words.contains("some 1300 houses, says Ben Bold"), words);
    }

    @Test
    void libreOfficeDoesNotOpenADamagedFile() throws IOException {
        byte[] docx = docx(Reports.small());
        byte[] half = Arrays.copyOf(docx, docx.length / 2);
        assertThrows(IOException.class, () -> LibreOffice.print(folder, "half.docx", half));
    }

    @Test
    void sectionsAreHeadingsAndStandInTheTableOfContents() throws IOException {
        try (XWPFDocument word = read(Reports.small())) {
            List<String> headings = word.getParagraphs().stream()
                    .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .map(paragraph -> paragraph.getText().strip())
                    .toList();
            assertTrue(headings.size() > 3, headings.toString());
            assertEquals(
                    headings,
                    word.getParagraphs().stream()
                            .filter(paragraph -> "TOC1".equals(paragraph.getStyle()))
                            .map(paragraph -> paragraph.getText().strip())
                            .toList());
        }
    }

    @Test
    void headsOfTablesComeAgainOnEveryPage() throws IOException {
        try (XWPFDocument word = read(Reports.small())) {
            List<XWPFTable> tables = word.getTables();
            assertFalse(tables.isEmpty());
            assertTrue(tables.stream().allMatch(table -> table.getRow(0).isRepeatHeader()));
        }
    }

    @Test
    void chartsArePicturesWithWordsForThoseWhoDoNotSeeThem() throws IOException {
        try (XWPFDocument word = read(LargeReport.of(10))) {
            List<XWPFPicture> charts = word.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .flatMap(run -> run.getEmbeddedPictures().stream())
                    .toList();
            assertEquals(3, charts.size());
            assertTrue(charts.stream().noneMatch(chart -> chart.getDescription().isBlank()));
            for (XWPFPicture chart : charts) {
                BufferedImage drawn = ImageIO.read(
                        new ByteArrayInputStream(chart.getPictureData().getData()));
                assertTrue(colours(drawn) > 2, chart.getDescription());
            }
        }
    }

    private static long colours(BufferedImage drawn) {
        return Arrays.stream(drawn.getRGB(0, 0, drawn.getWidth(), drawn.getHeight(), null, 0, drawn.getWidth()))
                .distinct()
                .count();
    }

    @Test
    void theRedactedEditionHoldsNothingWithheld() throws IOException {
        try (XWPFWordExtractor internal = new XWPFWordExtractor(read(Reports.small()));
                XWPFWordExtractor redacted = new XWPFWordExtractor(read(Reports.redacted()))) {
            assertTrue(internal.getText().contains("Ann Abel"));
            Reports.WITHHELD.forEach(secret -> assertFalse(redacted.getText().contains(secret), secret));
        }
    }

    private static byte[] docx(Report report) throws IOException {
        return Written.bytes(Format.DOCX, report, Language.ENGLISH);
    }

    private static XWPFDocument read(Report report) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx(report)));
    }
}
