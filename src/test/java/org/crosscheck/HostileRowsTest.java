package org.crosscheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Every row of HOSTILE.md, the list of bad input, bad luck and bad intent, is named by a test: in its comment (after the list's name,
 * or as "Row" and its number) or in its own name. The table of all of them is written to {@code target/hostile-rows.md}.
 */
class HostileRowsTest {
    private static final int ROWS = 67;
    private static final Pattern NAMED =
            Pattern.compile("(?:HOSTILE\\.md, rows? |/\\*\\* Rows? |void row)(\\d+(?:(?:, | and |–)\\d+)*)");
    private static final Pattern NUMBERS = Pattern.compile("(\\d+)(?:–(\\d+))?");
    private static final Pattern TEST = Pattern.compile("(?:void|class) (\\w+)");

    @Test
    void everyRowIsNamedByATest() throws IOException {
        Map<Integer, Set<String>> tests = new TreeMap<>();
        IntStream.rangeClosed(1, ROWS).forEach(row -> tests.put(row, new TreeSet<>()));
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                read(file, tests);
            }
        }
        write(tests);
        assertEquals(
                List.of(),
                tests.keySet().stream().filter(row -> tests.get(row).isEmpty()).toList());
    }

    private static void read(Path file, Map<Integer, Set<String>> tests) throws IOException {
        String source = Files.readString(file);
        String type = file.getFileName().toString().replace(".java", "");
        Matcher named = NAMED.matcher(source);
        while (named.find()) {
            Matcher test = TEST.matcher(source);
            String where = test.find(named.start()) ? test.group(1) : type;
            Matcher numbers = NUMBERS.matcher(named.group(1));
            while (numbers.find()) {
                int first = Integer.parseInt(numbers.group(1));
                int last = numbers.group(2) == null ? first : Integer.parseInt(numbers.group(2));
                IntStream.rangeClosed(first, last)
                        .forEach(row -> tests.get(row).add(where.equals(type) ? type : type + "." + where));
            }
        }
    }

    private static void write(Map<Integer, Set<String>> tests) throws IOException {
        StringBuilder table = new StringBuilder("| row | tests |\n|---|---|\n");
        tests.forEach((row, names) -> table.append("| ")
                .append(row)
                .append(" | ")
                .append(String.join(", ", names))
                .append(" |\n"));
        Files.writeString(Path.of("target", "hostile-rows.md"), table);
    }
}
