package org.crosscheck.report.page;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

import org.crosscheck.language.Language;
import org.crosscheck.report.FrozenReport;
import org.crosscheck.report.HtmlWriter;

/** A report's blocks: its HTML, written aside and read again. Works inside the started application. */
public final class ReportBlocks {
    private ReportBlocks() {}

    /** Hands all blocks of the report to the setting, in the language. */
    public static void read(FrozenReport report, Language language, Setting setting) throws IOException {
        Path aside = Files.createTempFile("crosscheck-report", ".html");
        try {
            try (OutputStream html = new BufferedOutputStream(Files.newOutputStream(aside))) {
                new HtmlWriter().write(report, language, html);
            }
            try (Reader html = Files.newBufferedReader(aside)) {
                Blocks.read(html, setting);
            }
        } finally {
            Files.delete(aside);
        }
    }
}
