package org.crosscheck.report.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.crosscheck.report.Seal;

/** Puts a seal over a file's bytes into the file: they are written aside first. */
final class SealedFile {
    private final Body body;

    /** Writes a file with a blank seal. */
    interface Body {

        /** @return where the seal's digits are to stand */
        long write(OutputStream out) throws IOException;
    }

    SealedFile(Body body) {
        this.body = body;
    }

    void write(OutputStream out) throws IOException {
        Path aside = Files.createTempFile("crosscheck-report", ".pdf");
        try {
            long place;
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(aside))) {
                place = body.write(file);
            }
            String seal = seal(aside);
            try (InputStream file = Files.newInputStream(aside)) {
                copy(file, place, out);
                file.skipNBytes(seal.length());
                out.write(seal.getBytes(StandardCharsets.US_ASCII));
                file.transferTo(out);
            }
        } finally {
            Files.delete(aside);
        }
    }

    private static String seal(Path file) throws IOException {
        Seal seal = new Seal();
        byte[] buffer = new byte[1 << 14];
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                seal.add(buffer, 0, read);
            }
        }
        return seal.hex();
    }

    private static void copy(InputStream from, long length, OutputStream to) throws IOException {
        byte[] buffer = new byte[1 << 14];
        long left = length;
        while (left > 0) {
            int read = from.readNBytes(buffer, 0, (int) Math.min(left, buffer.length));
            to.write(buffer, 0, read);
            left -= read;
        }
    }
}
