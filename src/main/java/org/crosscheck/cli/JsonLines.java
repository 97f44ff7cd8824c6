package org.crosscheck.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file of one JSON object a line; what cannot be read is one line on standard error, and the rest goes on. */
final class JsonLines {
    private final String command;
    private final String file;
    private boolean failed;

    /**
     * @param command named before each message
     * @param file its path, or "-" for standard input
     */
    JsonLines(String command, String file) {
        this.command = command;
        this.file = file;
    }

    /** What is done with a line; an {@link IllegalArgumentException} carries a message for the user. */
    interface Handler {
        void accept(String line) throws IOException;
    }

    /** Hands over every line that is not blank. */
    void each(Handler handler) throws IOException {
        try (BufferedReader lines = open()) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    handle(handler, line, number);
                }
            }
        } catch (NoSuchFileException e) {
            fail("no such file");
        } catch (MalformedInputException e) {
            fail("not UTF-8 text");
        }
    }

    private BufferedReader open() throws IOException {
        return "-".equals(file)
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(Path.of(file));
    }

    private void handle(Handler handler, String line, int number) throws IOException {
        try {
            handler.accept(line);
        } catch (IllegalArgumentException e) {
            fail("line " + number + ": " + e.getMessage());
        }
    }

    private void fail(String message) {
        System.err.println(command + ": " + file + ": " + message);
        failed = true;
    }

    /** Whether anything could not be read. */
    boolean failed() {
        return failed;
    }
}
