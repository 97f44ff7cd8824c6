package org.crosscheck.engine.quotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Forty short articles, one phenomenon each, with their quotations drawn in as {@link DrawnText} says. Every quotation
 * that is drawn must be found with its kind, words and speaker, and no other; those marked open are counted.
 */
class QuotationArticlesTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/crosscheck/engine/quotation/articles");

    static List<Path> articles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyQuotationIsFound(Path article) throws IOException {
        DrawnCheck check = DrawnCheck.of(DrawnText.parse(Files.readString(article)));
        assertEquals("", String.join("\n", check.wrong()));
    }

    @Test
    void countsTheOpenOnes() throws IOException {
        int drawn = 0;
        int open = 0;
        for (Path article : articles()) {
            DrawnText text = DrawnText.parse(Files.readString(article));
            DrawnCheck check = DrawnCheck.of(text);
            check.closing().forEach(words -> System.out.println(article.getFileName() + ": no longer open: " + words));
            drawn += text.quotations().size();
            open += check.open().size();
        }
        System.out.printf("quotation articles: %d quotations drawn, %d open%n", drawn, open);
        assertEquals(42, articles().size());
    }
}
