package org.crosscheck.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.crosscheck.language.Language;

/**
 * Writes a report as JSON: {@code {"report":…,"sha256":"…"}}, where the hash is over the bytes of the report's canonical
 * form ({@link CanonicalJson}), which stands in the file as it is. Holds nothing; thread-safe.
 */
public final class JsonWriter implements ReportWriter {

    @Override
    public Format format() {
        return Format.JSON;
    }

    @Override
    public void write(FrozenReport report, Language language, OutputStream out) throws IOException {
        out.write("{\"report\":".getBytes(StandardCharsets.UTF_8));
        report.writeCanonical(out);
        out.write((",\"sha256\":\"" + report.sha256() + "\"}").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
