package org.crosscheck.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/** Prints a line at every ten megabytes that pass. */
final class PrintedBytes extends FilterOutputStream {
    private static final int MEGABYTE = 1_000_000;
    private static final int STEP = 10 * MEGABYTE;

    private final PrintStream told;
    private long bytes;

    PrintedBytes(OutputStream out, PrintStream told) {
        super(out);
        this.told = told;
    }

    @Override
    public void write(int one) throws IOException {
        out.write(one);
        passed(1);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        out.write(some, from, length);
        passed(length);
    }

    private void passed(int more) {
        long before = bytes / STEP;
        bytes += more;
        if (bytes / STEP > before) {
            told.println("writing: " + bytes / MEGABYTE + " MB");
        }
    }
}
