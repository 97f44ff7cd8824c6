package org.crosscheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The README's fenced blocks, in order. */
record Readme(List<String> shell, List<String> json) {

    static Readme read() throws IOException {
        List<String> shell = new ArrayList<>();
        List<String> json = new ArrayList<>();
        String[] parts = Files.readString(Path.of("README.md")).split("```");
        for (int i = 1; i < parts.length; i += 2) {
            if (parts[i].startsWith("sh\n")) {
                shell.add(parts[i].substring(3).strip());
            } else if (parts[i].startsWith("json\n")) {
                json.add(parts[i].substring(5).strip());
            }
        }
        return new Readme(shell, json);
    }

    String runCommand() {
        return shell.get(0);
    }

    String testCommand() {
        return shell.get(1);
    }

    String teamCommand() {
        return shell.get(2);
    }

    String extractCommand() {
        return shell.get(3);
    }

    String extractAnswer() {
        return json.get(0);
    }
}
