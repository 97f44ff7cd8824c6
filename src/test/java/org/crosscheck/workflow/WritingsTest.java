package org.crosscheck.workflow;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.language.Language;
import org.crosscheck.model.Compilation;
import org.crosscheck.model.Writing;
import org.crosscheck.report.Edition;
import org.crosscheck.report.Format;
import org.crosscheck.report.files.Writers;
import org.crosscheck.workflow.jobs.Next;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A long report's files, written in the background. */
@QuarkusTest
class WritingsTest {
    private static final int MOST_LOOKS = 600;

    @Inject
    Bridge bridge;

    @Inject
    CompileReport compileReport;

    @Inject
    FrozenReports frozenReports;

    @Inject
    Writings writings;

    private ReportFile file;

    @BeforeEach
    void compile() {
        long story = bridge.story();
        bridge.take(story, "Courier", Bridge.SAID);
        int number = compileReport.now(story, "Ann");
        file = new ReportFile(story, number, Edition.REDACTED, Format.PDF, Language.GERMAN);
    }

    @Test
    void aFileIsWrittenOnceAndTakenAwayInItsLastTurn() throws Exception {
        writings.begin(file, "Ann");
        writings.begin(file, "Ben");
        for (int look = 0; there().isEmpty() && look < MOST_LOOKS; look++) {
            Thread.sleep(50);
        }
        Writing there = there().orElseThrow();
        assertEquals("Ann", there.who);
        assertArrayEquals(writtenNow(), kept(there));
        writings.begin(file, "Ben");
        assertEquals(there.id, there().orElseThrow().id);

        assertEquals(Next.NONE, writings.run(new Writings.OfFile(there.id), () -> false));
        assertTrue(row().isEmpty());
        assertEquals(Next.NONE, writings.run(new Writings.OfFile(there.id), () -> false));
    }

    private byte[] writtenNow() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Writers.of(file.format())
                .orElseThrow()
                .write(frozenReports.of(file.story(), file.number(), file.edition()), file.language(), out);
        return out.toByteArray();
    }

    private static byte[] kept(Writing there) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WrittenFile.copy(there, out);
        return out.toByteArray();
    }

    @Test
    void whatWasGivenUpCanBeAskedForAgain() {
        long id = QuarkusTransaction.requiringNew().call(this::waiting);
        assertTrue(there().isEmpty());
        writings.giveUp(new Writings.OfFile(id));
        assertTrue(row().orElseThrow().failed);
        writings.begin(file, "Ben");
        Writing again = row().orElseThrow();
        assertFalse(again.failed);
        assertEquals("Ben", again.who);
        assertEquals(id, again.id);
    }

    @Test
    void aNodeThatStopsLeavesTheFileToTheNextTurn() {
        long id = QuarkusTransaction.requiringNew().call(this::waiting);
        assertEquals(Next.AT_ONCE, writings.run(new Writings.OfFile(id), () -> true));
        assertTrue(there().isEmpty());
        assertFalse(row().orElseThrow().failed);
    }

    private long waiting() {
        Writing row = new Writing();
        row.compilation = report();
        row.format = file.format().ending();
        row.language = file.language().tag();
        row.who = "Ann";
        row.askedAt = java.time.Instant.EPOCH;
        row.persist();
        return row.id;
    }

    @Test
    void aFileOfNoReportIsUnknown() {
        ReportFile none = new ReportFile(file.story(), 99, file.edition(), file.format(), file.language());
        assertThrows(UnknownException.class, () -> writings.begin(none, "Ann"));
    }

    @Test
    void onlyFilesThatBeginLateAreWrittenInTheBackgroundAndOnlyThoseOfLongReports() {
        assertTrue(Writings.isLong(Compilings.MOST_AT_ONCE + 1, Format.XLSX));
        assertFalse(Writings.isLong(Compilings.MOST_AT_ONCE, Format.XLSX));
        assertFalse(Writings.isLong(Compilings.MOST_AT_ONCE + 1, Format.CSV));
    }

    private Optional<Writing> row() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Writing.of(
                        report().id, file.format().ending(), file.language().tag()));
    }

    /** As a request of its own sees it. */
    private Optional<Writing> there() {
        return QuarkusTransaction.requiringNew().call(() -> writings.there(file));
    }

    private Compilation report() {
        return Compilation.of(file.story(), file.number(), Compilation.Edition.REDACTED)
                .orElseThrow();
    }
}
