package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.crosscheck.access.PrivateFile;

/**
 * Opens the workbench where there is a desktop: by a file that only its user may read and that leads on with the token, for
 * every user of a machine sees the arguments of every command.
 */
final class Desktop {
    /** System property that keeps the desktop as it is when it is {@code false}. */
    private static final String PROPERTY = "crosscheck.open-browser";

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Crosscheck</title><meta http-equiv="refresh" content="0; url=%1$s"></head>
            <body><form action="%1$s"><button>Open Crosscheck</button></form></body>
            </html>
            """;

    private Desktop() {}

    /** Where there is no desktop, or it does not open files, nothing happens: the link is printed too. */
    static void open(String link) {
        Optional<List<String>> opener = opener();
        if (opener.isEmpty() || !Boolean.parseBoolean(System.getProperty(PROPERTY, "true"))) {
            return;
        }
        Path file = DataFolder.announce().path().resolve("start.html");
        try {
            PrivateFile.write(file, PAGE.formatted(link));
            file.toFile().deleteOnExit();
            List<String> command = new java.util.ArrayList<>(opener.get());
            command.add(file.toString());
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            System.err.println(
                    "crosscheck: the browser could not be opened (" + e.getMessage() + "); open the link above");
        }
    }

    private static Optional<List<String>> opener() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler"));
        } else if (system.startsWith("mac")) {
            return Optional.of(List.of("open"));
        }
        boolean desktop = System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
        Path program = Path.of("/usr/bin/xdg-open");
        return desktop && Files.isExecutable(program) ? Optional.of(List.of(program.toString())) : Optional.empty();
    }
}
