package org.crosscheck.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.comparison.Comparison;
import org.crosscheck.engine.comparison.Link;
import org.crosscheck.engine.comparison.Story;
import org.crosscheck.sample.GeneratedStory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A comparison read back from its stored reasons is the comparison that was stored. */
class GroundTest {
    private final Engine engine = new Engine();

    @Test
    void everyProposalAndRejectionOfTheSampleStory() throws IOException {
        List<String> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                articles.add(Files.readString(file));
            }
        }
        holds(articles);
    }

    @Test
    void everyProposalAndRejectionOfAGeneratedStory() {
        holds(GeneratedStory.articles(3, 6));
    }

    private void holds(List<String> articles) {
        Story story = new Story();
        for (String article : articles) {
            String id = "article " + articles.indexOf(article);
            LocalDate published = LocalDate.parse(article.replaceAll("(?s).*Published: (.{10}).*", "$1"));
            String text = article.split("\n\n", 2)[1];
            story.add(
                    engine.claims(text, engine.extract(text, published), engine.source(id, id, published, text)),
                    engine.terms(text));
        }
        List<Link> links = new ArrayList<>();
        story.groups(links::add).forEach(group -> links.addAll(group.links()));
        assertTrue(links.stream().anyMatch(link -> link.comparison().label().links()));
        for (Link link : links) {
            Comparison made = link.comparison();
            assertEquals(made, Ground.comparison(Ground.json(made.reasons()), made.score()));
        }
    }
}
