package org.crosscheck.engine.quotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Sentences, one phenomenon a file and one case a line, with their quotations drawn in as {@link DrawnText} says; ¶
 * stands for a new paragraph. A line that begins with ! is open: not yet right, and counted.
 */
class QuotationSentencesTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/crosscheck/engine/quotation/sentences");
    private static final String OPEN = "! ";

    static List<String> closed() throws IOException {
        return lines().stream().filter(line -> !line.startsWith(OPEN)).toList();
    }

    private static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    @ParameterizedTest
    @MethodSource("closed")
    void everyQuotationIsFound(String line) {
        assertEquals("", String.join("\n", wrong(line)));
    }

    @Test
    void countsTheOpenOnes() throws IOException {
        List<String> all = lines();
        List<String> open = all.stream()
                .filter(line -> line.startsWith(OPEN))
                .map(line -> line.substring(OPEN.length()))
                .toList();
        open.stream()
                .filter(line -> wrong(line).isEmpty())
                .forEach(line -> System.out.println("no longer open: " + line));
        System.out.printf("quotation sentences: %d drawn, %d open%n", all.size(), open.size());
        assertTrue(all.size() >= 400);
    }

    private static List<String> wrong(String line) {
        return DrawnCheck.of(DrawnText.parse(line.replace('¶', '\n'))).wrong();
    }
}
