package org.crosscheck.engine.comparison;

import java.time.LocalDate;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import org.crosscheck.engine.Engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What two articles tell, so many days apart, and what comes out. */
class ToldByTwoTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 14);

    private final Engine engine = new Engine();

    @ParameterizedTest
    @CsvFileSource(
            resources = {"told-by-two.txt", "two-figures.txt", "two-statements.txt"},
            delimiter = '|',
            commentCharacter = '#')
    void comesOutAs(String days, String one, String other, String labels) {
        LocalDate first = days.equals("?") ? null : DAY;
        LocalDate then = first == null ? null : first.plusDays(Long.parseLong(days));
        String expected = labels == null ? "" : labels;

        assertEquals(expected, told(one, first, other, then));
        assertEquals(expected, told(other, then, one, first));
    }

    /** The labels between two articles; of those of one day the first comes first. */
    private String told(String one, LocalDate published, String other, LocalDate otherPublished) {
        Story story = new Story();
        add(story, "one", one, published);
        add(story, "other", other, otherPublished);
        return story.groups(rejected -> {}).stream()
                .flatMap(group -> group.links().stream())
                .filter(link -> !link.a().sameSource(link.b()))
                .map(link -> link.comparison().label().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    }

    private void add(Story story, String id, String paragraphs, LocalDate published) {
        String text = paragraphs.replace(" // ", "\n\n");
        story.add(
                engine.claims(text, engine.extract(text, published), engine.source(id, id, published, text)),
                engine.terms(text));
    }
}
