package org.crosscheck.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;

import org.crosscheck.intake.About;

/**
 * Reads the next few articles of a folder while some are being stored: on every processor but the one that stores, which
 * reads too instead of waiting. For one caller, who closes it.
 */
final class ReadAhead implements AutoCloseable {
    private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    /** So many files are stored together at most, and as many are read meanwhile; fewer where they are large. */
    private static final int TOGETHER = ReceiveFile.TOGETHER;

    /** The first few, so that storing begins soon. */
    private static final int FIRST = 10;

    private static final long LARGE = 1_000_000;

    private final ReceiveFile receiveFile;
    private final FolderFiles folder;
    private final Iterator<Map.Entry<Path, About>> files;
    private final ExecutorService readers = Executors.newFixedThreadPool(THREADS);
    private final Queue<Ahead> reading = new ArrayDeque<>();
    private long bytesAhead;
    private int together = FIRST;

    /** A file that is being read. */
    private record Ahead(Path file, long bytes, FutureTask<List<ReadFile>> content) {}

    ReadAhead(ReceiveFile receiveFile, FolderFiles folder) {
        this.receiveFile = receiveFile;
        this.folder = folder;
        this.files = folder.articles().entrySet().iterator();
    }

    /** What is in the next few files of the folder, by file; empty behind the last. */
    Map<Path, List<ReadFile>> next() {
        Map<Path, List<ReadFile>> next = new LinkedHashMap<>();
        long bytes = 0;
        submit();
        while (!reading.isEmpty() && next.size() < together && bytes < LARGE) {
            Ahead first = reading.remove();
            bytesAhead -= first.bytes;
            bytes += first.bytes;
            readBeside(first);
            next.put(first.file, content(first));
            submit();
        }
        together = Math.min(TOGETHER, 2 * together);
        return next;
    }

    private void submit() {
        while (files.hasNext() && (reading.isEmpty() || reading.size() < TOGETHER && bytesAhead < LARGE)) {
            Map.Entry<Path, About> entry = files.next();
            Path file = entry.getKey();
            long bytes = size(file);
            bytesAhead += bytes;
            FutureTask<List<ReadFile>> content =
                    new FutureTask<>(() -> receiveFile.read(folder.name(file), file, entry.getValue()));
            readers.execute(content);
            reading.add(new Ahead(file, bytes, content));
        }
    }

    /** A file that cannot be measured cannot be read either, and reading it says why. */
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Reads others while one is being read, as far as nobody has begun with them: a task that was begun does not run twice. */
    private void readBeside(Ahead one) {
        Iterator<Ahead> left = reading.iterator();
        while (!one.content.isDone() && left.hasNext()) {
            left.next().content.run();
        }
    }

    private static List<ReadFile> content(Ahead ahead) {
        try {
            return ahead.content.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a file was read", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a file could not be read", e.getCause());
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
