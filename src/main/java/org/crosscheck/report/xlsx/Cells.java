package org.crosscheck.report.xlsx;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;

/** Fills cells by what a value is. A spreadsheet counts in binary: a number that it would change is written as text. */
final class Cells {
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    /** The first day that a spreadsheet counts without the leap day of 1900, which never was. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final CellStyle day;
    private final CellStyle moment;

    Cells(Workbook book) {
        day = style(book, "yyyy-mm-dd");
        moment = style(book, "yyyy-mm-dd hh:mm:ss");
    }

    private static CellStyle style(Workbook book, String pattern) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(pattern));
        return style;
    }

    /** No cell for null. Times are UTC, to the second as shown. */
    void fill(Row row, int column, Object value) {
        if (value instanceof BigDecimal number && isExact(number)) {
            row.createCell(column).setCellValue(number.doubleValue());
        } else if (value instanceof Integer || value instanceof Long) {
            row.createCell(column).setCellValue(((Number) value).doubleValue());
        } else if (value instanceof LocalDate date && !date.isBefore(FIRST_DAY)) {
            dated(row.createCell(column), day, date.atStartOfDay());
        } else if (value instanceof Instant time) {
            dated(row.createCell(column), moment, LocalDateTime.ofInstant(time, ZoneOffset.UTC));
        } else if (value != null) {
            row.createCell(column).setCellValue(shortened(value.toString()));
        }
    }

    private static void dated(Cell cell, CellStyle style, LocalDateTime time) {
        cell.setCellValue(time);
        cell.setCellStyle(style);
    }

    private static boolean isExact(BigDecimal number) {
        double near = number.doubleValue();
        return Double.isFinite(near) && BigDecimal.valueOf(near).compareTo(number) == 0;
    }

    /** A cell takes no more. */
    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
