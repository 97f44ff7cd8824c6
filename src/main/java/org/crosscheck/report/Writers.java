package org.crosscheck.report;

import java.util.List;
import java.util.Optional;

/** The writers, one a format. */
public final class Writers {
    private static final List<ReportWriter> ALL =
            List.of(new HtmlWriter(), new JsonWriter(), CsvWriter.forSpreadsheets());

    private Writers() {}

    /** In the order in which they are offered. */
    public static List<ReportWriter> all() {
        return ALL;
    }

    /** None for a format that nobody writes. */
    public static Optional<ReportWriter> of(Format format) {
        return ALL.stream().filter(writer -> writer.format() == format).findFirst();
    }
}
