package org.crosscheck.report.files;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import com.sun.management.ThreadMXBean;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.crosscheck.language.Language;
import org.crosscheck.machine.LiveHeap;
import org.crosscheck.report.Format;
import org.crosscheck.report.FrozenReport;
import org.crosscheck.report.GatheringWriter;
import org.crosscheck.report.LargeReport;
import org.crosscheck.report.ReportWriter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * What it costs to write a large report. {@code ./mvnw test -Dtest=LargeReportTest -Dtest.jvm=-Xmx1536m
 * -Dcrosscheck.claims=10000} prints a table of every format's seconds and megabytes; {@code -Dcrosscheck.formats=pdf,docx} names
 * some of them.
 */
@QuarkusTest
class LargeReportTest {
    private static final int MEASURED = Integer.getInteger("crosscheck.claims", 0);
    private static final List<String> FORMATS =
            List.of(System.getProperty("crosscheck.formats", "").split(","));
    private static final int SOME = 200;
    private static final int MANY = 2000;
    /** Fonts and what stands ready once; a report of ten thousand may hold a hundred. */
    private static final int MEGABYTES = 30;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void twiceAsManyClaimsCostTwiceAsMuch() throws IOException {
        FrozenReport some = FrozenReport.of(LargeReport.of(SOME));
        FrozenReport twice = FrozenReport.of(LargeReport.of(2 * SOME));
        for (ReportWriter writer : Writers.all()) {
            double first = allocated(writer, some);
            double second = allocated(writer, twice);
            assertTrue(second <= 2.3 * first, writer.format() + ": " + first + ", then " + second);
        }
    }

    @Test
    void row52WhatIsWrittenIsForgotten() throws Exception {
        FrozenReport many = FrozenReport.of(LargeReport.of(MANY));
        for (Format format : List.of(Format.HTML, Format.PDF, Format.DOCX, Format.XLSX)) {
            ReportWriter writer = Writers.of(format).orElseThrow();
            double held = LiveHeap.most(() -> write(writer, many));
            assertTrue(held < MEGABYTES, format + " held " + held + " MB");
        }
    }

    @Test
    void whoeverGathersSaysHowFarItIs() throws IOException {
        FrozenReport some = FrozenReport.of(LargeReport.of(SOME));
        for (ReportWriter writer : Writers.all()) {
            if (writer instanceof GatheringWriter gathering) {
                List<Integer> heard = new ArrayList<>();
                gathering.write(some, Language.ENGLISH, new Counter(), heard::add);
                assertEquals(heard.stream().sorted().toList(), heard, writer.format() + " never falls");
                assertTrue(new HashSet<>(heard).size() > 50, writer.format() + " heard " + heard);
                assertTrue(heard.get(heard.size() - 1) >= 99, writer.format() + " ended at " + heard);
            }
        }
    }

    @Test
    void theTable() throws Exception {
        assumeTrue(MEASURED > 0, "is printed when asked for");
        FrozenReport frozen = FrozenReport.of(LargeReport.of(MEASURED));
        System.out.printf("%d claims, a record of %d bytes%n", MEASURED, frozen.canonical().length);
        for (ReportWriter writer : Writers.all()) {
            String ending = writer.format().ending();
            if (FORMATS.contains(ending) || FORMATS.contains("")) {
                write(writer, FrozenReport.of(LargeReport.of(SOME)));
                long start = System.nanoTime();
                long size = write(writer, frozen);
                double seconds = (System.nanoTime() - start) / 1e9;
                double held = LiveHeap.most(() -> write(writer, frozen));
                System.out.printf("%-24s %6.1f s %6.0f MB held %10d bytes%n", ending, seconds, held, size);
            }
        }
    }

    /** In bytes; the first time warms caches up. */
    private static double allocated(ReportWriter writer, FrozenReport report) throws IOException {
        write(writer, report);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        write(writer, report);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static long write(ReportWriter writer, FrozenReport report) throws IOException {
        Counter counter = new Counter();
        writer.write(report, Language.ENGLISH, counter);
        return counter.bytes;
    }

    private static final class Counter extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }
}
