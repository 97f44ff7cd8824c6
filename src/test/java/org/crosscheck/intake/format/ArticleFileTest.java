package org.crosscheck.intake.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Prints what was found, way by way. */
    @Test
    void nineteenInTwentyFactsAreFound() {
        Map<String, Row> table = new LinkedHashMap<>();
        for (Arguments file : files().toList()) {
            MadeFile way = (MadeFile) file.get()[0];
            KnownArticle article = (KnownArticle) file.get()[1];
            table.merge(way.toString(), row(way, article), Row::plus);
        }
        Row all = table.values().stream().reduce(Row::plus).orElseThrow();
        table.put("all", all);
        table.forEach((way, row) -> System.out.printf(
                "%-70s words %3d of %3d   facts %3d of %3d%n", way, row.words, row.files, row.found, row.facts));
        assertTrue(all.found >= FACTS_FOUND * all.facts, () -> String.join("\n", all.missed));
    }

    /** What was found in some files. */
    private record Row(int files, int words, int facts, int found, List<String> missed) {
        Row plus(Row other) {
            return new Row(
                    files + other.files,
                    words + other.words,
                    facts + other.facts,
                    found + other.found,
                    Stream.concat(missed.stream(), other.missed.stream()).toList());
        }
    }

    private static Row row(MadeFile way, KnownArticle article) {
        Document document;
        try {
            document = read(way, article);
        } catch (UnreadableException e) {
            return new Row(1, 0, way.facts().size(), 0, List.of(way + ": " + e.getMessage()));
        }
        List<String> missed = way.facts().stream()
                .filter(fact -> !Objects.equals(wanted(fact, article), found(fact, document.about())))
                .map(fact -> way + ": " + fact + " is " + found(fact, document.about()))
                .toList();
        boolean same = spaced(way.words().apply(article)).equals(spaced(document.text()));
        return new Row(1, same ? 1 : 0, way.facts().size(), way.facts().size() - missed.size(), missed);
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
