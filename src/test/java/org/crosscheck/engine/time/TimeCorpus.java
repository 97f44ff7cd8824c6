package org.crosscheck.engine.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The sentences of {@code times.txt} and {@code not-times.txt}. */
final class TimeCorpus {
    private TimeCorpus() {}

    /**
     * @param sentence without its brackets
     * @param words what stood in them
     * @param published or null
     */
    record Case(String sentence, String words, LocalDate published, String type, String value) {
        @Override
        public String toString() {
            return value + " (" + published + "): " + sentence;
        }
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        String[] meaning = {};
        for (String line : lines("times.txt")) {
            if (line.startsWith("  ")) {
                cases.add(read(line.strip(), meaning));
            } else {
                meaning = line.split(" ");
            }
        }
        return cases;
    }

    static List<String> sentencesWithoutTimes() {
        return lines("not-times.txt");
    }

    private static Case read(String line, String[] meaning) {
        int open = line.indexOf('[');
        int close = line.indexOf(']');
        return new Case(
                line.replace("[", "").replace("]", ""),
                line.substring(open + 1, close),
                meaning[0].equals("-") ? null : LocalDate.parse(meaning[0]),
                meaning[1],
                meaning[2]);
    }

    private static List<String> lines(String name) {
        try (InputStream in = TimeCorpus.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
