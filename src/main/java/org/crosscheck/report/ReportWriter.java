package org.crosscheck.report;

import java.io.IOException;
import java.io.OutputStream;

import org.crosscheck.language.Language;

/** Writes a frozen report down in one format: adds nothing to what it says, and decides nothing. Thread-safe. */
public interface ReportWriter {
    Format format();

    /**
     * Writes all of it, piece by piece; {@code out} is flushed and stays open.
     *
     * @param language of headings and labels; formats for other programs are in English always
     */
    void write(FrozenReport report, Language language, OutputStream out) throws IOException;
}
