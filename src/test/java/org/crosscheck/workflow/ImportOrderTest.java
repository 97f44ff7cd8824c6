package org.crosscheck.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

import org.crosscheck.intake.TextFile;
import org.crosscheck.intake.UnreadableException;
import org.crosscheck.model.Claim;
import org.crosscheck.sample.GeneratedStory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** In which order articles are imported makes no difference to what stands together. */
@QuarkusTest
class ImportOrderTest {
    /** Share of the pairs that stand together whatever the order. */
    private static final double ALIKE = 0.995;

    private final Random random = new Random(5);

    @Inject
    CreateStory createStory;

    @Inject
    ImportArticle importArticle;

    @Inject
    Session session;

    @Test
    void theSampleStoryHasTheSameGroupsInAnyOrder() throws IOException, UnreadableException {
        List<String> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                articles.add(Files.readString(file));
            }
        }
        holdsInAnyOrder(articles, 20);
    }

    @Test
    void generatedStoriesHaveTheSameGroupsInAnyOrder() throws UnreadableException {
        for (int seed = 1; seed <= 4; seed++) {
            holdsInAnyOrder(GeneratedStory.articles(seed, 5), 5);
        }
    }

    private void holdsInAnyOrder(List<String> articles, int shuffles) throws UnreadableException {
        Set<Set<String>> first = together(articles);
        assertFalse(first.isEmpty());
        for (int i = 0; i < shuffles; i++) {
            List<String> shuffled = new ArrayList<>(articles);
            Collections.shuffle(shuffled, random);
            Set<Set<String>> then = together(shuffled);
            Set<Set<String>> both = new HashSet<>(first);
            both.retainAll(then);
            Set<Set<String>> either = new HashSet<>(first);
            either.addAll(then);
            assertTrue(both.size() >= ALIKE * either.size(), () -> "not in both: " + without(either, both));
        }
    }

    private static Set<Set<String>> without(Set<Set<String>> all, Set<Set<String>> some) {
        all.removeAll(some);
        return all;
    }

    /** Every two claims that stand in one group, each with the proposal for the group. */
    private Set<Set<String>> together(List<String> articles) throws UnreadableException {
        long story = createStory.titled("In any order", "Ann");
        for (String article : articles) {
            importArticle.into(story, TextFile.paste(article), "Ann");
        }
        session.clear();
        Map<Long, List<Claim>> groups =
                Claim.ofStory(story).stream().collect(Collectors.groupingBy(claim -> claim.group.id));
        Set<Set<String>> pairs = new HashSet<>();
        for (List<Claim> members : groups.values()) {
            for (Claim one : members) {
                members.stream()
                        .filter(other -> !other.id.equals(one.id))
                        .forEach(other -> pairs.add(Set.of(place(one), place(other), one.group.proposal.name())));
            }
        }
        assertEquals(
                articles.size(),
                groups.values().stream()
                        .flatMap(List::stream)
                        .map(claim -> claim.version.id)
                        .distinct()
                        .count());
        return pairs;
    }

    private static String place(Claim claim) {
        return claim.version.article.outlet.name + " " + claim.version.article.published + " "
                + claim.version.article.title + " " + claim.kind + " " + claim.startOffset + "-" + claim.endOffset;
    }
}
