package org.crosscheck.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.crosscheck.model.Writing;
import org.crosscheck.model.WrittenPart;

/** The bytes of a file that was written in the background, in the database, piece by piece: no two of them in memory at once. */
public final class WrittenFile {
    private WrittenFile() {}

    /** Stores a file in pieces, in place of those that are there, each in a transaction of its own. */
    static void store(long writing, Path file) throws IOException {
        QuarkusTransaction.requiringNew().run(() -> WrittenPart.deleteOf(writing));
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] piece = bytes.readNBytes(WrittenPart.SIZE);
            for (int number = 0; piece.length > 0; number++) {
                keep(writing, number, piece);
                piece = bytes.readNBytes(WrittenPart.SIZE);
            }
        }
    }

    private static void keep(long writing, int number, byte[] bytes) {
        QuarkusTransaction.requiringNew().run(() -> {
            WrittenPart part = new WrittenPart();
            part.writing = Writing.findById(writing);
            part.number = number;
            part.bytes = bytes;
            part.persist();
        });
    }

    /** Writes the bytes of a file that is there; {@code out} stays open. */
    public static void copy(Writing file, OutputStream out) throws IOException {
        for (int number = 0; (long) number * WrittenPart.SIZE < file.size; number++) {
            out.write(part(file.id, number));
        }
    }

    private static byte[] part(long writing, int number) {
        return QuarkusTransaction.requiringNew().call(() -> WrittenPart.of(writing, number)
                .orElseThrow(() -> new IllegalStateException("part " + number + " of file " + writing + " is gone"))
                .bytes);
    }
}
