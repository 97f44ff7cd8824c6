package org.crosscheck.workflow;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.crosscheck.language.Language;
import org.crosscheck.model.Compilation;
import org.crosscheck.model.Writing;
import org.crosscheck.model.WrittenPart;
import org.crosscheck.report.Edition;
import org.crosscheck.report.Format;
import org.crosscheck.report.GatheringWriter;
import org.crosscheck.report.files.Writers;
import org.crosscheck.workflow.jobs.Job;
import org.crosscheck.workflow.jobs.Jobs;
import org.crosscheck.workflow.jobs.Kind;
import org.crosscheck.workflow.jobs.Next;
import org.crosscheck.workflow.jobs.Turn;

/** Writes the files of long reports in the background, tells how far each is, and keeps it for a day. */
@ApplicationScoped
public class Writings implements Job<Writings.OfFile> {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Kind<OfFile> KIND = new Kind<>("write", OfFile.class);

    private final FrozenReports frozenReports;
    private final Jobs jobs;
    private final Clock clock;

    Writings(FrozenReports frozenReports, Jobs jobs, Clock clock) {
        this.frozenReports = frozenReports;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** @param writing the id of its row */
    record OfFile(long writing) {}

    /** Whether a report's file is better written in the background. */
    public static boolean isLong(long claims, Format format) {
        return claims > Compilings.MOST_AT_ONCE && isGathered(format);
    }

    /** Whether a file in this format can be written in the background; others begin to arrive at once. */
    public static boolean isGathered(Format format) {
        return gathering(format).isPresent();
    }

    private static Optional<GatheringWriter> gathering(Format format) {
        return Writers.of(format).filter(GatheringWriter.class::isInstance).map(GatheringWriter.class::cast);
    }

    /**
     * Begins to write a report's file in the background; where it is there or under way, nothing is begun.
     *
     * @param file of a format that {@link #isGathered} names
     * @param who asks for it
     * @throws UnknownException when the story has no such report
     */
    @Transactional
    public void begin(ReportFile file, String who) {
        Locks.evenClosed(file.story());
        Compilation report = report(file);
        Writing row = of(report, file).orElseGet(() -> fresh(report, file));
        if (row.isPersistent() && !row.failed) {
            return;
        }
        row.who = who;
        row.askedAt = clock.instant();
        row.hundredths = 0;
        row.failed = false;
        row.persist();
        jobs.begin(KIND, Long.toString(row.id), new OfFile(row.id));
    }

    private static Compilation report(ReportFile file) {
        return Compilation.of(file.story(), file.number(), file.stored())
                .orElseThrow(() -> new UnknownException("report", file.number()));
    }

    private static Writing fresh(Compilation report, ReportFile file) {
        Writing row = new Writing();
        row.compilation = report;
        row.format = file.format().ending();
        row.language = file.language().tag();
        return row;
    }

    /** A file that is there, for {@link WrittenFile#copy}. */
    public Optional<Writing> there(ReportFile file) {
        return of(file).filter(Writing::isThere);
    }

    /**
     * A file that was asked for, however far it is; empty where nobody did.
     *
     * @throws UnknownException when the story has no such report
     */
    public static Optional<Writing> of(ReportFile file) {
        return of(report(file), file);
    }

    private static Optional<Writing> of(Compilation report, ReportFile file) {
        return Writing.of(report.id, file.format().ending(), file.language().tag());
    }

    @Override
    public Kind<OfFile> kind() {
        return KIND;
    }

    /** Its first turn writes the file, its last one takes it away. */
    @Override
    public Next run(OfFile of, Turn turn) {
        Writing row = QuarkusTransaction.requiringNew()
                .call(() -> Writing.withId(of.writing()).orElse(null));
        if (row == null) {
            return Next.NONE;
        }
        if (row.isThere()) {
            QuarkusTransaction.requiringNew().run(() -> remove(row.id));
            return Next.NONE;
        }
        try {
            write(row, turn);
        } catch (RuntimeException e) {
            if (turn.isEnding()) {
                return Next.AT_ONCE;
            }
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Next.at(clock.instant().plus(KEPT));
    }

    private void write(Writing row, Turn turn) throws IOException {
        Path aside = Files.createTempFile("crosscheck-report", "." + row.format);
        try {
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(aside))) {
                Compilation report = row.compilation;
                gathering(Format.of(row.format).orElseThrow())
                        .orElseThrow()
                        .write(
                                frozenReports.of(
                                        report.story.id, report.number, Edition.valueOf(report.edition.name())),
                                Language.named(row.language).orElseThrow(),
                                file,
                                hundredths -> tell(row.id, hundredths, turn));
            }
            WrittenFile.store(row.id, aside);
            int size = (int) Files.size(aside);
            QuarkusTransaction.requiringNew().run(() -> finish(row.id, size));
        } finally {
            Files.delete(aside);
        }
    }

    /**
     * At once for all to see.
     *
     * @throws CancellationException when the node is about to stop: whoever goes on begins anew
     */
    private static void tell(long writing, int hundredths, Turn turn) {
        if (turn.isEnding()) {
            throw new CancellationException("the node is about to stop");
        }
        QuarkusTransaction.requiringNew().run(() -> Writing.tell(writing, hundredths));
    }

    private void finish(long writing, int size) {
        Writing row = Writing.findById(writing);
        row.size = size;
        row.finishedAt = clock.instant();
    }

    private static void remove(long writing) {
        WrittenPart.deleteOf(writing);
        Writing.deleteById(writing);
    }

    @Override
    public void giveUp(OfFile of) {
        QuarkusTransaction.requiringNew().run(() -> Writing.withId(of.writing()).ifPresent(row -> row.failed = true));
    }
}
