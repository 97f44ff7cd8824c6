package org.crosscheck.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import org.crosscheck.language.Language;

/**
 * Writes a report as comma-separated values (RFC 4180, UTF-8), a line for every claim, in English, under the names of
 * {@link Row#COLUMNS}. A cell that a spreadsheet would run begins with an apostrophe. Holds nothing; thread-safe.
 */
public final class CsvWriter implements ReportWriter {
    /** Tells spreadsheets that UTF-8 follows. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(Row.COLUMNS.toArray(String[]::new))
            .get();

    private final boolean marked;

    private CsvWriter(boolean marked) {
        this.marked = marked;
    }

    /** With a byte order mark, which spreadsheets want. */
    public static CsvWriter forSpreadsheets() {
        return new CsvWriter(true);
    }

    /** Without one, which other programs want. */
    public static CsvWriter plain() {
        return new CsvWriter(false);
    }

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public void write(FrozenReport frozen, Language language, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (marked) {
            writer.append(BYTE_ORDER_MARK);
        }
        CSVPrinter printer = new CSVPrinter(writer, FORMAT);
        for (Iterator<Finding> all = Findings.claims(frozen.report()).iterator(); all.hasNext(); ) {
            printer.printRecord(Row.of(frozen.report().head().story().title(), all.next()).stream()
                    .map(Cell::of)
                    .toList());
        }
        printer.flush();
        writer.flush();
    }
}
