package org.crosscheck.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.IntConsumer;

import org.crosscheck.language.Language;

/** A writer that gives out no byte before it has read all of the report, and says meanwhile how far it is. */
public interface GatheringWriter extends ReportWriter {

    /** @param hundredths hears how much is done, in numbers up to 100 that never fall; from the calling thread */
    void write(FrozenReport report, Language language, OutputStream out, IntConsumer hundredths) throws IOException;

    @Override
    default void write(FrozenReport report, Language language, OutputStream out) throws IOException {
        write(report, language, out, hundredths -> {});
    }
}
