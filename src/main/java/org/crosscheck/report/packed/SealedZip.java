package org.crosscheck.report.packed;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.crosscheck.report.FrozenReport;
import org.crosscheck.report.Seal;

/** Writes a zip part by part, and the sealed record as its last. The same parts give the same bytes, whenever they are written. */
public final class SealedZip extends FilterOutputStream {
    private final ZipOutputStream zip;
    private final Seal seal = new Seal();

    /** @param out stays open */
    public SealedZip(OutputStream out) {
        super(new ZipOutputStream(out, StandardCharsets.UTF_8));
        zip = (ZipOutputStream) super.out;
    }

    /** What is written from now on is the part of this name. */
    public void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        seal.add("\n" + name + "\n");
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        zip.write(bytes, from, length);
        seal.add(bytes, from, length);
    }

    /** Ends all with the record. */
    public void finish(FrozenReport report) throws IOException {
        ZipEntry entry = new ZipEntry(RecordPart.NAME);
        entry.setTime(0);
        zip.putNextEntry(entry);
        RecordPart.write(report, seal.hex(), zip);
        zip.finish();
        zip.flush();
    }
}
