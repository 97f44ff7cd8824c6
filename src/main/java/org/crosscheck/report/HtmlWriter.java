package org.crosscheck.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.crosscheck.language.Language;

/** Writes a report as one HTML file that needs nothing beside it. Works inside the started application; thread-safe. */
public final class HtmlWriter implements ReportWriter {

    @Override
    public Format format() {
        return Format.HTML;
    }

    @Override
    public void write(FrozenReport report, Language language, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        HtmlReport.of(report)
                .setLocale(language.locale())
                .consume(part -> append(writer, part))
                .toCompletableFuture()
                .join();
        writer.flush();
    }

    private static void append(Writer writer, String part) {
        try {
            writer.append(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
