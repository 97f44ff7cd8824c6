package org.crosscheck.report.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import org.crosscheck.language.Language;
import org.crosscheck.report.Finding;
import org.crosscheck.report.Findings;
import org.crosscheck.report.Format;
import org.crosscheck.report.FrozenReport;
import org.crosscheck.report.GatheringWriter;
import org.crosscheck.report.Hundredths;
import org.crosscheck.report.Report;
import org.crosscheck.report.Row;
import org.crosscheck.report.packed.SealedZip;

/**
 * Writes a report as a workbook: a row for every claim, in English, under the names of {@link Row#COLUMNS}, row by row so that
 * no more than a few stand in memory. A second sheet says which report it is, and the record is in the file as well. No cell is ever a formula. Thread-safe.
 */
public final class XlsxWriter implements GatheringWriter {
    private static final int ROWS_IN_MEMORY = 50;
    /** In 256ths of a character. */
    private static final int WIDTH = 18 * 256;

    private static final int WIDE = 60 * 256;
    private static final List<String> SENTENCES =
            List.of("sentence", "as_written", "reasons", "reason", "proposed_wording");

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public void write(FrozenReport frozen, Language language, OutputStream out, IntConsumer hundredths)
            throws IOException {
        Path aside = Files.createTempFile("crosscheck-report", ".xlsx");
        try {
            try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
                    OutputStream file = new BufferedOutputStream(Files.newOutputStream(aside))) {
                claims(book, frozen, new Hundredths(hundredths));
                about(book, frozen);
                dated(book, frozen);
                book.write(file);
            }
            sealed(aside, frozen, out);
        } finally {
            Files.delete(aside);
        }
    }

    /** The same report gives the same bytes, whenever it is written. */
    private static void dated(SXSSFWorkbook book, FrozenReport frozen) {
        Optional<Date> at = Optional.of(Date.from(frozen.report().head().compiledAt()));
        PackagePropertiesPart properties =
                book.getXSSFWorkbook().getProperties().getCoreProperties().getUnderlyingProperties();
        properties.setCreatedProperty(at);
        properties.setModifiedProperty(at);
    }

    private static void sealed(Path book, FrozenReport frozen, OutputStream out) throws IOException {
        SealedZip sealed = new SealedZip(out);
        try (ZipFile parts = new ZipFile(book.toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                sealed.begin(part.getName());
                try (InputStream bytes = parts.getInputStream(part)) {
                    bytes.transferTo(sealed);
                }
            }
        }
        sealed.finish(frozen);
    }

    private static void claims(SXSSFWorkbook book, FrozenReport frozen, Hundredths hundredths) {
        Report report = frozen.report();
        hundredths.expect(Findings.claims(report).count());
        SXSSFSheet sheet = book.createSheet("claims");
        foot(sheet, frozen);
        Cells cells = new Cells(book);
        heads(book, sheet);
        int number = 1;
        for (Iterator<Finding> all = Findings.claims(report).iterator(); all.hasNext(); ) {
            SXSSFRow row = sheet.createRow(number++);
            List<Object> values = Row.of(report.head().story().title(), all.next());
            for (int i = 0; i < values.size(); i++) {
                cells.fill(row, i, values.get(i));
            }
            hundredths.add(1);
        }
        sheet.setAutoFilter(new CellRangeAddress(0, number - 1, 0, Row.COLUMNS.size() - 1));
    }

    private static void heads(SXSSFWorkbook book, SXSSFSheet sheet) {
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle head = book.createCellStyle();
        head.setFont(bold);
        head.setBorderBottom(BorderStyle.THIN);
        sheet.createFreezePane(1, 1);
        SXSSFRow row = sheet.createRow(0);
        for (int i = 0; i < Row.COLUMNS.size(); i++) {
            sheet.setColumnWidth(i, SENTENCES.contains(Row.COLUMNS.get(i)) ? WIDE : WIDTH);
            row.createCell(i).setCellValue(Row.COLUMNS.get(i));
            row.getCell(i).setCellStyle(head);
        }
    }

    private static void about(SXSSFWorkbook book, FrozenReport frozen) {
        SXSSFSheet sheet = book.createSheet("report");
        foot(sheet, frozen);
        sheet.setColumnWidth(0, WIDTH);
        sheet.setColumnWidth(1, WIDE);
        Cells cells = new Cells(book);
        line(sheet, cells, "story", frozen.report().head().story().title());
        line(sheet, cells, "number", frozen.report().head().number());
        line(sheet, cells, "edition", frozen.report().head().edition().word());
        line(sheet, cells, "compiled_at", frozen.report().head().compiledAt());
        line(sheet, cells, "sha256", frozen.sha256());
    }

    /** On every printed page. */
    private static void foot(SXSSFSheet sheet, FrozenReport frozen) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.getFooter().setLeft("SHA-256 " + frozen.sha256());
        sheet.getFooter().setRight("&P / &N");
    }

    private static void line(SXSSFSheet sheet, Cells cells, String name, Object value) {
        SXSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        cells.fill(row, 0, name);
        cells.fill(row, 1, value);
    }
}
