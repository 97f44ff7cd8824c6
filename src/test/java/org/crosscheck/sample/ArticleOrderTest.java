package org.crosscheck.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.comparison.Claim;
import org.crosscheck.engine.comparison.Group;
import org.crosscheck.engine.comparison.Source;
import org.crosscheck.engine.comparison.Story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** In which order the articles of a story come makes no difference to the engine. */
class ArticleOrderTest {
    private static final int SHUFFLES = 20;

    private final Engine engine = new Engine();
    private final Random random = new Random(7);

    /** An article, read. */
    private record Read(List<Claim> claims, Set<String> terms) {}

    @Test
    void ofTheSampleStory() throws IOException {
        holds(SampleStory.read().articles().stream()
                .map(article -> read(article.file(), article.outlet(), article.published(), article.text()))
                .toList());
    }

    @Test
    void ofGeneratedStories() {
        for (int seed = 1; seed <= 3; seed++) {
            List<Read> articles = new ArrayList<>();
            for (String article : GeneratedStory.articles(seed, 8)) {
                String id = "article " + articles.size();
                LocalDate published = LocalDate.parse(article.replaceAll("(?s).*Published: (\\S+).*", "$1"));
                articles.add(read(id, id, published, article.split("\n\n", 2)[1]));
            }
            holds(articles);
        }
    }

    private Read read(String id, String outlet, LocalDate published, String text) {
        Source source = engine.source(id, outlet, published, text);
        return new Read(engine.claims(text, engine.extract(text, published), source), engine.terms(text));
    }

    private void holds(List<Read> articles) {
        List<Group> first = grouped(articles);
        assertTrue(first.stream().anyMatch(group -> group.members().size() > 1));
        for (int i = 0; i < SHUFFLES; i++) {
            List<Read> shuffled = new ArrayList<>(articles);
            Collections.shuffle(shuffled, random);
            assertEquals(told(first), told(grouped(shuffled)));
        }
    }

    private static List<Group> grouped(List<Read> articles) {
        Story story = new Story();
        articles.forEach(article -> story.add(article.claims(), article.terms()));
        return story.groups(rejected -> {});
    }

    /** Who stands together, with the label and every reason. */
    private static Set<String> told(List<Group> groups) {
        return groups.stream()
                .map(group -> group.label()
                        + " "
                        + group.members().stream().map(Claim::id).toList()
                        + group.links().stream()
                                .map(link -> link.comparison().text())
                                .toList())
                .collect(Collectors.toSet());
    }
}
