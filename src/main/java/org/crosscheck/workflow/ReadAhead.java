package org.crosscheck.workflow;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.crosscheck.intake.About;

/**
 * Reads the next few articles of a folder while one is being stored, on as many threads as there are processors. For one
 * caller, who closes it.
 */
final class ReadAhead implements AutoCloseable {
    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final int AHEAD = 2 * THREADS;

    private final ReceiveFile receiveFile;
    private final FolderFiles folder;
    private final Iterator<Map.Entry<Path, About>> files;
    private final ExecutorService readers = Executors.newFixedThreadPool(THREADS);
    private final Queue<Future<List<ReadFile>>> reading = new ArrayDeque<>();

    ReadAhead(ReceiveFile receiveFile, FolderFiles folder) {
        this.receiveFile = receiveFile;
        this.folder = folder;
        this.files = folder.articles().entrySet().iterator();
    }

    /** What is in the next file of the folder. */
    List<ReadFile> next() {
        while (reading.size() <= AHEAD && files.hasNext()) {
            Map.Entry<Path, About> file = files.next();
            reading.add(
                    readers.submit(() -> receiveFile.read(folder.name(file.getKey()), file.getKey(), file.getValue())));
        }
        try {
            return reading.remove().get();
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
