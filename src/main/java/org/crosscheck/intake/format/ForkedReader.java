package org.crosscheck.intake.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.crosscheck.intake.UnreadableException;

/**
 * Has a file read by a JVM of its own, with little memory and little time: what crashes or stalls there costs the
 * workbench nothing but that file. Thread-safe.
 */
final class ForkedReader {
    /** How long a file may take, the start of the process included. */
    static final Duration LIMIT = Duration.ofSeconds(30);

    /** Megabytes for a small file; a file stands in memory three times while it is read. */
    private static final int MEMORY = 256;

    private static final int COPIES = 3;

    private ForkedReader() {}

    /** @throws UnreadableException as {@link FormatReader#read}, or when the process fails or takes too long */
    static List<ArticleFile.Result> read(String name, byte[] bytes) throws UnreadableException {
        return read(name, bytes, LIMIT, "-Xmx" + (MEMORY + COPIES * (bytes.length >> 20)) + "m");
    }

    static List<ArticleFile.Result> read(String name, byte[] bytes, Duration limit, String memory)
            throws UnreadableException {
        Process process = start(memory);
        CompletableFuture<Boolean> ended = process.onExit()
                .completeOnTimeout(process, limit.toMillis(), TimeUnit.MILLISECONDS)
                .thenApply(running -> {
                    boolean late = running.isAlive();
                    running.destroyForcibly();
                    return late;
                });
        try (OutputStream to = process.getOutputStream();
                DataInputStream from = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            DataOutputStream out = new DataOutputStream(to);
            Wire.text(name, out);
            out.writeInt(bytes.length);
            out.write(bytes);
            out.flush();
            return answer(from);
        } catch (IOException e) {
            throw new UnreadableException(
                    ended.join()
                            ? "it could not be read within " + limit.toSeconds() + " seconds; save its text as .txt"
                            : "it needs more than can be spared for one file; save its text as .txt",
                    e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<ArticleFile.Result> answer(DataInputStream from) throws IOException, UnreadableException {
        byte[] whole = new byte[from.readInt()];
        from.readFully(whole);
        DataInputStream answer = new DataInputStream(new ByteArrayInputStream(whole));
        if (!answer.readBoolean()) {
            throw Wire.refusal(answer);
        }
        return Wire.results(answer);
    }

    private static Process start(String memory) throws UnreadableException {
        try {
            return new ProcessBuilder(
                            ClassPath.java(),
                            memory,
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Djava.awt.headless=true",
                            "-cp",
                            ClassPath.ofThisProcess(),
                            ForkedReaderMain.class.getName())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UnreadableException("no process could be started to read it; save its text as .txt", e);
        }
    }
}
