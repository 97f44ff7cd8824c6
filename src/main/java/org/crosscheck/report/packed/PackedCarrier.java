package org.crosscheck.report.packed;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.crosscheck.report.Carrier;
import org.crosscheck.report.Seal;

/** Finds the record in what {@link SealedZip} wrote. Thread-safe. */
public final class PackedCarrier implements Carrier {
    /** Of all parts together: no report comes near, and a zip that would unpack to more is none. */
    private static final long MOST = 2L << 30;

    /** What is longer is cut, and has another hash then. */
    private static final int LONGEST_RECORD = 256 << 20;

    @Override
    public Optional<Carried> in(byte[] file) throws IOException {
        if (file.length < 2 || file[0] != 'P' || file[1] != 'K') {
            return Optional.empty();
        }
        try {
            return carried(file);
        } catch (EOFException | ZipException | IllegalArgumentException e) {
            throw new IOException("it is a Word or Excel file, or another zip, that is damaged", e);
        }
    }

    private static Optional<Carried> carried(byte[] file) throws IOException {
        Seal seal = new Seal();
        byte[] record = null;
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(RecordPart.NAME)) {
                    record = zip.readNBytes(LONGEST_RECORD);
                } else {
                    unpacked += add(entry.getName(), zip, seal, MOST - unpacked);
                }
            }
        }
        if (record == null) {
            throw new IOException("it is a Word or Excel file, or another zip, that carries no report");
        }
        return Optional.of(RecordPart.read(record, seal.hex()));
    }

    private static long add(String name, ZipInputStream zip, Seal seal, long most) throws IOException {
        seal.add("\n" + name + "\n");
        byte[] buffer = new byte[1 << 14];
        long all = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            seal.add(buffer, 0, read);
            all += read;
            if (all > most) {
                throw new IOException("it unpacks to more than any report holds");
            }
        }
        return all;
    }
}
