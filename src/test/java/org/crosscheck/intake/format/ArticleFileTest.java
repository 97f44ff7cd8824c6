package org.crosscheck.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.crosscheck.intake.About;
import org.crosscheck.intake.Document;
import org.crosscheck.intake.UnreadableException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Known articles written into files of every format come back word for word, with what the files say of them. */
class ArticleFileTest {
    private static final double FACTS_FOUND = 0.95;

    static Stream<Arguments> files() {
        return MadeFile.ways().flatMap(way -> KnownArticle.ALL.stream().map(article -> Arguments.of(way, article)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("files")
    void theWordsComeBack(MadeFile way, KnownArticle article) throws UnreadableException {
        assertEquals(
                spaced(way.words().apply(article)), spaced(read(way, article).text()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("files")
    void noQuotationMarkIsLost(MadeFile way, KnownArticle article) throws UnreadableException {
        assertEquals(marks(way.words().apply(article)), marks(read(way, article).text()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("files")
    void whatIsBesideTheTextStandsAtItsPlace(MadeFile way, KnownArticle article) throws UnreadableException {
        Document document = read(way, article);
        document.parts()
                .forEach(part -> assertTrue(part.end() <= document.text().length()));
        document.runs().forEach(run -> assertTrue(run.end() <= document.text().length()));
    }

    @Test
    void nineteenInTwentyFactsAreFound() throws UnreadableException {
        int expected = 0;
        List<String> missed = new ArrayList<>();
        for (Arguments file : files().toList()) {
            MadeFile way = (MadeFile) file.get()[0];
            KnownArticle article = (KnownArticle) file.get()[1];
            About about = read(way, article).about();
            for (MadeFile.Fact fact : way.facts()) {
                expected++;
                if (!Objects.equals(wanted(fact, article), found(fact, about))) {
                    missed.add(way + ": " + fact + " is " + found(fact, about));
                }
            }
        }
        assertTrue(missed.size() <= (1 - FACTS_FOUND) * expected, () -> String.join("\n", missed));
    }

    @Test
    void atLeastFortyDocumentsAreTried() {
        assertTrue(files().count() >= 40);
    }

    private static Document read(MadeFile way, KnownArticle article) throws UnreadableException {
        List<ArticleFile.Result> results =
                FormatReader.read(way.name(), way.bytes().apply(article));
        assertEquals(1, results.size());
        return results.get(0).document();
    }

    private static Object wanted(MadeFile.Fact fact, KnownArticle article) {
        return switch (fact) {
            case OUTLET -> article.outlet();
            case TITLE -> article.title();
            case BYLINE -> article.byline();
            case PUBLISHED -> article.published();
            case ADDRESS -> article.address();
        };
    }

    private static Object found(MadeFile.Fact fact, About about) {
        return switch (fact) {
            case OUTLET -> about.outlet();
            case TITLE -> about.title();
            case BYLINE -> about.byline();
            case PUBLISHED -> about.published();
            case ADDRESS -> about.address();
        };
    }

    private static String spaced(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static String marks(String words) {
        return words.replaceAll("[^“”‘’\"']", "");
    }
}
