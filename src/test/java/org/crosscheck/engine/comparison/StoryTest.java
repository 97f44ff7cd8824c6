package org.crosscheck.engine.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.crosscheck.engine.Engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** From texts to groups: a small story of its own, and the sample story. */
class StoryTest {
    private static final List<Article> CANNERY = List.of(
            new Article("post", "2031-05-06", """
                    A fire at the cannery in Vellmar killed 14 people on Tuesday, the coroner said.

                    Mayor Dana Oyelaran said: “We will rebuild the cannery, however long it takes, and nobody will lose a job.”

                    The loss was put at 350 million dollars."""),
            new Article("herald", "2031-05-06", """
                    The coroner of Vellmar said 41 people were killed in the cannery fire on Tuesday.

                    “We will rebuild the cannery,” Dana Oyelaran, the mayor, said."""),
            new Article("echo", "2031-05-09", """
                    The ferry to Orle carried 14 people on its first day.

                    Piet Vos, a baker, said bread would cost more in June."""));

    private final Engine engine = new Engine();

    private record Article(String outlet, String day, String text) {}

    @Test
    void anExcerptJoinsTheWholeQuotation() {
        Group group = groupOf(CANNERY, "“We will rebuild the cannery,”");
        assertEquals(Label.AGREE, group.label());
        assertEquals(2, group.members().size());
        assertTrue(group.links().get(0).comparison().text().contains("same speaker (Dana Oyelaran)"));
    }

    @Test
    void tollsThatPartAreAConflict() {
        Group group = groupOf(CANNERY, "41 people");
        assertEquals(Label.CONFLICT, group.label(), () -> texts(group));
        assertEquals("14 people", group.members().get(1).words());
    }

    @Test
    void aFigureThatOnlyLooksAlikeStaysAlone() {
        Group group = groups(CANNERY).stream()
                .filter(each -> each.members().get(0).source().id().equals("echo"))
                .filter(each -> each.members().get(0).words().equals("14 people"))
                .findFirst()
                .orElseThrow();
        assertEquals(1, group.members().size(), () -> texts(group));
    }

    @Test
    void rejectedCandidatesSayWhy() {
        List<Link> rejected = new ArrayList<>();
        story(CANNERY).groups(rejected::add);
        assertFalse(rejected.isEmpty());
        for (Link link : rejected) {
            assertEquals(Label.DIFFERENT, link.comparison().label());
            assertFalse(link.comparison().text().isBlank());
        }
    }

    @Test
    void storedReasonsReplayToTheSameLabel() throws IOException {
        List<Group> groups = groups(sampleStory());
        int proposals = 0;
        for (Group group : groups) {
            for (Link link : group.links()) {
                Comparison stored = link.comparison();
                assertEquals(stored, Comparison.of(stored.reasons(), stored.score()));
                proposals++;
            }
        }
        assertTrue(proposals > 20, "proposals: " + proposals);
    }

    @Test
    void aProposalsPlacesAreThoseOfItsWords() throws IOException {
        for (Group group : groups(sampleStory())) {
            for (Link link : group.links()) {
                link.comparison().reasons().forEach(reason -> assertInside(link, reason));
            }
        }
    }

    private static void assertInside(Link link, Reason reason) {
        if (reason.a() != null) {
            assertTrue(link.a().span().contains(reason.a()), reason::text);
        }
        if (reason.b() != null) {
            assertTrue(link.b().span().contains(reason.b()), reason::text);
        }
    }

    @Test
    void aLinkIsFoundWithoutGroundsWhereverComparingLinks() throws IOException {
        List<Profile> claims = new ArrayList<>();
        for (Article article : sampleStory()) {
            claims(article).forEach(claim -> claims.add(new Profile(claim)));
        }
        Comparer comparer = new Comparer(Fixture.RARE);
        for (Profile one : claims) {
            for (Profile other : claims) {
                Comparison whole = comparer.compare(one, other);
                Link link = comparer.link(one, other);
                assertEquals(whole.label().links() ? whole : null, link == null ? null : link.comparison());
            }
        }
    }

    @Test
    void theOrderOfImportMakesNoDifference() throws IOException {
        List<Article> articles = new ArrayList<>(sampleStory());
        Set<Set<String>> first = pairs(groups(articles));
        Random random = new Random(11);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(articles, random);
            assertEquals(first, pairs(groups(articles)));
        }
    }

    private static Set<Set<String>> pairs(List<Group> groups) {
        Set<Set<String>> pairs = new HashSet<>();
        for (Group group : groups) {
            for (Claim one : group.members()) {
                group.members().forEach(other -> pairs.add(new TreeSet<>(List.of(one.id(), other.id() + " "))));
            }
        }
        return pairs;
    }

    private static List<Article> sampleStory() throws IOException {
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                articles.add(new Article(
                        name, name.substring(0, 10), Files.readString(file).split("\n\n", 2)[1]));
            }
        }
        return articles;
    }

    private Story story(List<Article> articles) {
        Story story = new Story();
        for (Article article : articles) {
            story.add(claims(article), engine.terms(article.text()));
        }
        return story;
    }

    private List<Claim> claims(Article article) {
        LocalDate day = LocalDate.parse(article.day());
        Source source = engine.source(article.outlet(), article.outlet(), day, article.text());
        return engine.claims(article.text(), engine.extract(article.text(), day), source);
    }

    private List<Group> groups(List<Article> articles) {
        return story(articles).groups(rejected -> {});
    }

    private Group groupOf(List<Article> articles, String words) {
        return groups(articles).stream()
                .filter(group ->
                        group.members().stream().anyMatch(claim -> claim.words().equals(words)))
                .findFirst()
                .orElseThrow();
    }

    private static String texts(Group group) {
        return group.links().stream()
                .map(link -> link.comparison().text())
                .toList()
                .toString();
    }
}
