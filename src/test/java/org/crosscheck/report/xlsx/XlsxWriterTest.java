package org.crosscheck.report.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import org.crosscheck.language.Language;
import org.crosscheck.report.FrozenReport;
import org.crosscheck.report.Report;
import org.crosscheck.report.Reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class XlsxWriterTest {

    @Test
    void theFirstRowNamesTheColumnsOfTheCsvAndStaysInSight() throws IOException {
        try (XSSFWorkbook book = written(Reports.small())) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals(
                    org.crosscheck.report.Row.COLUMNS,
                    StreamSupport.stream(sheet.getRow(0).spliterator(), false)
                            .map(Cell::getStringCellValue)
                            .toList());
            assertTrue(sheet.getPaneInformation().isFreezePane());
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
        }
    }

    @Test
    void figuresAreNumbersAndDaysAreDays() throws IOException {
        try (XSSFWorkbook book = written(Reports.small())) {
            Row row = book.getSheetAt(0).getRow(1);
            assertEquals(340, cell(row, "value_min").getNumericCellValue());
            assertEquals(
                    LocalDate.of(2026, 3, 3),
                    cell(row, "published").getLocalDateTimeCellValue().toLocalDate());
            assertTrue(DateUtil.isCellDateFormatted(cell(row, "published")));
            assertEquals(
                    LocalDateTime.of(2026, 3, 4, 13, 0), cell(row, "decided_at").getLocalDateTimeCellValue());
            assertEquals(CellType.STRING, cell(row, "as_written").getCellType());
        }
    }

    @Test
    void wordsThatLookLikeAFormulaStayWords() throws IOException {
        try (XSSFWorkbook book = written(Reports.small())) {
            Row row = book.getSheetAt(0).getRow(1);
            assertEquals("-340 houses", cell(row, "as_written").getStringCellValue());
            book.forEach(sheet ->
                    sheet.forEach(line -> line.forEach(cell -> assertFalse(cell.getCellType() == CellType.FORMULA))));
        }
    }

    @Test
    void aNumberThatASpreadsheetWouldRoundIsText() throws IOException {
        try (Workbook book = new XSSFWorkbook()) {
            Row row = book.createSheet().createRow(0);
            Cells cells = new Cells(book);
            cells.fill(row, 0, new BigDecimal("12345678901234567890123"));
            cells.fill(row, 1, new BigDecimal("0.1"));
            cells.fill(row, 2, LocalDate.of(1848, 3, 18));
            assertEquals("12345678901234567890123", row.getCell(0).getStringCellValue());
            assertEquals(0.1, row.getCell(1).getNumericCellValue());
            assertEquals("1848-03-18", row.getCell(2).getStringCellValue());
        }
    }

    @Test
    void theHashStandsInTheFile() throws IOException {
        try (XSSFWorkbook book = written(Reports.small())) {
            assertTrue(texts(book).contains(FrozenReport.of(Reports.small()).sha256()));
        }
    }

    @Test
    void theRedactedEditionHoldsNothingWithheld() throws IOException {
        try (XSSFWorkbook open = written(Reports.small());
                XSSFWorkbook redacted = written(Reports.redacted())) {
            assertTrue(Reports.WITHHELD.stream()
                    .anyMatch(secret -> String.join("\n", texts(open)).contains(secret)));
            String all = String.join("\n", texts(redacted));
            Reports.WITHHELD.forEach(secret -> assertFalse(all.contains(secret), secret));
        }
    }

    private static Cell cell(Row row, String column) {
        return row.getCell(org.crosscheck.report.Row.COLUMNS.indexOf(column));
    }

    private static List<String> texts(XSSFWorkbook book) {
        List<String> texts = new ArrayList<>();
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString()))));
        return texts;
    }

    private static XSSFWorkbook written(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxWriter().write(FrozenReport.of(report), Language.ENGLISH, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
