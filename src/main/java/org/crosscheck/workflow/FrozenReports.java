package org.crosscheck.workflow;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.model.Compilation;
import org.crosscheck.model.Story;
import org.crosscheck.report.Edition;
import org.crosscheck.report.FrozenReport;
import org.crosscheck.report.Report;
import org.crosscheck.report.Summary;

/** The reports of stories as they were compiled. */
@ApplicationScoped
public class FrozenReports {

    /**
     * A story's report, as it was frozen.
     *
     * @throws UnknownException when the story has none of this number
     */
    public FrozenReport of(long storyId, int number, Edition edition) {
        return read(Compilation.of(storyId, number, Compilation.Edition.valueOf(edition.name()))
                .orElseThrow(() -> new UnknownException("report", number)));
    }

    static void keep(Story story, FrozenReport frozen, String who) {
        Report report = frozen.report();
        Summary summary = Summary.of(report);
        Compilation row = new Compilation();
        row.story = story;
        row.number = report.head().number();
        row.edition = Compilation.Edition.valueOf(report.head().edition().name());
        row.compiledAt = report.head().compiledAt();
        row.compiledBy = who;
        row.claims = (int) summary.claims();
        row.blockers = (int) summary.blockers();
        row.size = frozen.canonical().length;
        row.sha256 = frozen.sha256();
        row.content = packed(frozen.canonical());
        row.persist();
    }

    static FrozenReport read(Compilation row) {
        try (GZIPInputStream json =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(row.content)))) {
            return FrozenReport.read(json.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("report " + row.number + " of story " + row.story.id + " is damaged", e);
        }
    }

    private static String packed(byte[] json) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }
}
