package org.crosscheck.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.crosscheck.language.Language;

/**
 * Writes a report as one HTML file that needs nothing beside it. The record's canonical form stands at its end as a block of
 * data, so that the file can be checked. Works inside the started application; thread-safe.
 */
public final class HtmlWriter implements ReportWriter {
    /** Before the seal of all that stands above. */
    static final String DATA = "<script type=\"application/json\" id=\"record\" data-seal=\"";

    /** Between the seal and the record. */
    static final String DATA_END = "\">";

    /** After it. */
    static final String END = "</script>\n</body>\n</html>\n";

    @Override
    public Format format() {
        return Format.HTML;
    }

    @Override
    public void write(FrozenReport report, Language language, OutputStream out) throws IOException {
        write(report, language, out, new Hundredths(hundredths -> {}));
    }

    /** The same, and counts an item of the report after the other; how many there are is expected before the first. */
    public void write(FrozenReport report, Language language, OutputStream out, Hundredths items) throws IOException {
        Seal seal = new Seal();
        HtmlReport page = HtmlReport.of(report);
        items.expect(page.items());
        Writer writer = new OutputStreamWriter(new Sealing(out, seal), StandardCharsets.UTF_8);
        page.setLocale(language.locale())
                .setAttribute(Flow.ITEMS, items)
                .consume(part -> append(writer, part))
                .toCompletableFuture()
                .join();
        writer.flush();
        out.write((DATA + seal.hex() + DATA_END).getBytes(StandardCharsets.UTF_8));
        report.writeCanonical(new Escaped(out));
        out.write(END.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Seals what passes. */
    private static final class Sealing extends FilterOutputStream {
        private final Seal seal;

        Sealing(OutputStream out, Seal seal) {
            super(out);
            this.seal = seal;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            seal.add(bytes, from, length);
        }
    }

    /** Nothing in the record ends its block before its time. */
    private static final class Escaped extends FilterOutputStream {
        private static final byte[] LESS_THAN = "\\u003c".getBytes(StandardCharsets.US_ASCII);

        Escaped(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] json, int from, int length) throws IOException {
            int done = from;
            for (int i = from; i < from + length; i++) {
                if (json[i] == '<') {
                    out.write(json, done, i - done);
                    out.write(LESS_THAN);
                    done = i + 1;
                }
            }
            out.write(json, done, from + length - done);
        }
    }

    private static void append(Writer writer, String part) {
        try {
            writer.append(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
