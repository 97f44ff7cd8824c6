package org.crosscheck.report.page;

import java.io.BufferedOutputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntConsumer;

import org.crosscheck.language.Language;
import org.crosscheck.report.FrozenReport;
import org.crosscheck.report.HtmlWriter;
import org.crosscheck.report.Hundredths;

/** A report's blocks: its HTML, written aside and read again. Works inside the started application. */
public final class ReportBlocks {
    /** Writing the HTML is half of the way. */
    private static final int HALF = 50;

    private ReportBlocks() {}

    /**
     * Hands all blocks of the report to the setting, in the language.
     *
     * @param hundredths hears how much is done
     */
    public static void read(FrozenReport report, Language language, Setting setting, IntConsumer hundredths)
            throws IOException {
        Path aside = Files.createTempFile("crosscheck-report", ".html");
        try {
            try (OutputStream html = new BufferedOutputStream(Files.newOutputStream(aside))) {
                new HtmlWriter().write(report, language, html, new Hundredths(done -> hundredths.accept(done / 2)));
            }
            Hundredths characters = new Hundredths(done -> hundredths.accept(HALF + done / 2));
            characters.expect(Files.size(aside));
            try (Reader html = new Counting(Files.newBufferedReader(aside), characters)) {
                Blocks.read(html, setting);
            }
        } finally {
            Files.delete(aside);
        }
    }

    /** Counts what is read. */
    private static final class Counting extends FilterReader {
        private final Hundredths characters;

        Counting(Reader html, Hundredths characters) {
            super(html);
            this.characters = characters;
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            int read = in.read(into, from, length);
            characters.add(Math.max(0, read));
            return read;
        }
    }
}
