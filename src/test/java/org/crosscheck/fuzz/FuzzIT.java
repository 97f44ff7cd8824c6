package org.crosscheck.fuzz;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Jazzer finds no input within its time on which a reader of strangers' files, or the engine, goes wrong. */
class FuzzIT {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final int SHOWN = 10_000;

    @Test
    void noReaderGoesWrong() throws Exception {
        File log = Files.createDirectories(Fuzzing.FOLDER).resolve("jazzer.log").toFile();
        Process jazzer = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        assertEquals(0, jazzer.waitFor(), () -> end(log.toPath()));
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>(List.of(JAVA, "-Xmx768m"));
        for (String name : List.of("java.util.logging.manager", "crosscheck.fuzz.seconds", "crosscheck.fuzz.seed")) {
            command.add("-D" + name + "=" + System.getProperty(name));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Fuzzing.class.getName()));
        return command;
    }

    private static String end(Path log) {
        try {
            String printed = new String(Files.readAllBytes(log), UTF_8);
            return printed.substring(Math.max(0, printed.length() - SHOWN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
