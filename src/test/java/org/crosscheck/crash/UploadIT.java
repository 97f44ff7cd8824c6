package org.crosscheck.crash;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.crosscheck.access.StartToken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Large files and lost clients leave neither memory nor files behind. */
class UploadIT {
    private static final int MEGABYTE = 1 << 20;
    private static final int LARGE = 100 * MEGABYTE;
    private static final long MOST_HEAP = 50L * MEGABYTE;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String BOUNDARY = "the-end-of-a-part";

    @TempDir
    Path folder;

    private Workbench workbench;
    private Browser browser;
    private String story;
    private Path temporary;

    @BeforeEach
    void start() throws Exception {
        temporary = Files.createDirectory(folder.resolve("temporary"));
        workbench = new Workbench(
                folder.resolve("data"), H2File.JAR, List.of("-Djava.io.tmpdir=" + temporary, "-Dcrosscheck.sample-story=false"));
        workbench.start();
        workbench.awaitReady();
        browser = new Browser(workbench.root(), new StartToken(workbench.data(), Clock.systemUTC()).issue());
        story = Browser.leadsTo(browser.post("/stories", Map.of("title", "Flood")));
    }

    @AfterEach
    void stop() throws InterruptedException {
        workbench.stop();
    }

    /** HOSTILE.md, row 4. */
    @Test
    void aHundredMegabytesAreRefusedWithoutBeingHeldInMemory() throws Exception {
        long before = workbench.liveHeap();
        try (Socket client =
                new Socket(workbench.root().getHost(), workbench.root().getPort())) {
            OutputStream out = begin(client, LARGE);
            send(out, LARGE - MEGABYTE);
            assertTrue(filesLeft() > 0, "what comes in is not on the disk");
            assertTrue(workbench.liveHeap() - before < MOST_HEAP, "what comes in is held in memory");
            send(out, MEGABYTE);
            end(out);
            byte[] status = client.getInputStream().readNBytes("HTTP/1.1 413".length());
            assertEquals("HTTP/1.1 413", new String(status, StandardCharsets.US_ASCII));
        }
        awaitNothingLeft();
    }

    /** HOSTILE.md, row 22. */
    @Test
    void whatALostClientHadSentIsGoneSoonAndNothingIsStored() throws Exception {
        try (Socket client =
                new Socket(workbench.root().getHost(), workbench.root().getPort())) {
            send(begin(client, LARGE), 5 * MEGABYTE);
            Instant end = Instant.now().plus(PATIENCE);
            while (filesLeft() == 0) {
                assertTrue(Instant.now().isBefore(end), "what comes in is not on the disk");
                Thread.sleep(20);
            }
        }
        awaitNothingLeft();
        assertFalse(browser.get(story).body().contains("/articles/"), "an article is stored");
    }

    private OutputStream begin(Socket client, int length) throws IOException {
        byte[] head = ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"long.txt\"\r\n"
                        + "Content-Type: text/plain\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        OutputStream out = client.getOutputStream();
        out.write(("POST " + story + "/files HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: "
                        + browser.cookie() + "\r\nContent-Type: multipart/form-data; boundary=" + BOUNDARY
                        + "\r\nContent-Length: " + (head.length + length + tail().length) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.write(head);
        return out;
    }

    private static void send(OutputStream out, int length) throws IOException {
        byte[] words = "The river rose again. ".repeat(3_000).getBytes(StandardCharsets.US_ASCII);
        for (int sent = 0; sent < length; sent += words.length) {
            out.write(words, 0, Math.min(words.length, length - sent));
        }
        out.flush();
    }

    private void end(OutputStream out) throws IOException {
        out.write(tail());
        out.flush();
    }

    private byte[] tail() {
        return ("\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"csrf-token\"\r\n\r\n"
                        + browser.formToken() + "\r\n--" + BOUNDARY + "--\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Larger ones than any that the workbench makes at its start. */
    private long filesLeft() throws IOException {
        try (Stream<Path> files = Files.walk(temporary)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toFile().length() > MEGABYTE)
                    .count();
        }
    }

    private void awaitNothingLeft() throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (filesLeft() > 0) {
            assertTrue(Instant.now().isBefore(end), "files of " + temporary + " stay");
            Thread.sleep(100);
        }
    }
}
