package org.crosscheck.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.crosscheck.engine.quotation.Quotation.Kind;
import org.crosscheck.engine.text.Span;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The sample story holds what its README promises, and its gold is complete. */
class SampleStoryTest {
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d,.]*");
    private static final Pattern OPENING = Pattern.compile("(?<![\\p{L}\\d])[“\"‘](?=\\p{L})");

    private final SampleStory story;

    SampleStoryTest() throws IOException {
        story = SampleStory.read();
    }

    @Test
    void eightArticlesByFiveOutlets() {
        assertEquals(8, story.articles().size());
        assertEquals(
                5, story.articles().stream().map(GoldArticle::outlet).distinct().count());
    }

    @Test
    void everyHeaderIsComplete() {
        for (GoldArticle article : story.articles()) {
            assertEquals(
                    List.of("Outlet", "Title", "By", "Published", "Address", "Credit"),
                    List.copyOf(article.header().keySet()),
                    article.file());
            assertTrue(article.header().get("Address").matches("https://[a-z]+\\.example/\\S+"), article.file());
            assertTrue(article.file().startsWith(article.published().toString()), article.file());
            assertTrue(article.published().isBefore(LocalDate.of(2024, 5, 15)), article.file());
        }
    }

    @Test
    void everyArticleIsOfAReadableLength() {
        for (GoldArticle article : story.articles()) {
            int words = article.text().split("\\s+").length;
            assertTrue(words >= 250 && words <= 600, article.file() + ": " + words + " words");
        }
    }

    @Test
    void everyFigureInDigitsIsInTheGold() {
        for (GoldArticle article : story.articles()) {
            List<Span> known = Stream.concat(
                            article.figures().stream().map(GoldFigure::span), article.neither().stream())
                    .toList();
            assertAllInside(known, DIGITS, article);
        }
    }

    @Test
    void everyOpeningMarkBelongsToAQuotationOrToNone() {
        for (GoldArticle article : story.articles()) {
            List<Span> known = Stream.concat(
                            article.quotations().stream().map(GoldQuotation::span), article.notQuotations().stream())
                    .toList();
            assertAllInside(known, OPENING, article);
        }
    }

    private static void assertAllInside(List<Span> known, Pattern pattern, GoldArticle article) {
        pattern.matcher(article.text())
                .results()
                .map(MatchResult::start)
                .forEach(start -> assertTrue(
                        known.stream().anyMatch(span -> span.contains(start)),
                        () -> article.file() + ": " + article.text().substring(start)));
    }

    @Test
    void directQuotationsBeginWithAMarkAndNameASpeakerOfTheirArticle() {
        for (GoldArticle article : story.articles()) {
            for (GoldQuotation quotation : article.quotations()) {
                String words = quotation.span().in(article.text());
                assertTrue(quotation.kind() != Kind.DIRECT || "“\"‘".indexOf(words.charAt(0)) >= 0, words);
                assertTrue(
                        article.text()
                                .toLowerCase()
                                .contains(quotation.mention().toLowerCase()),
                        words);
            }
        }
    }

    @Test
    void groupsJoinClaimsOfTheGoldAcrossArticles() {
        Set<Anchor> claims = claims();
        for (GoldGroup group : story.groups()) {
            assertTrue(claims.containsAll(group.members()), group.about());
            assertTrue(group.members().stream().map(Anchor::article).distinct().count() > 1, group.about());
        }
    }

    @Test
    void trapsHoldClaimsOfTheGoldThatNoGroupJoins() {
        Set<Anchor> claims = claims();
        for (Trap trap : story.traps()) {
            for (List<Anchor> list : trap.apart()) {
                assertTrue(claims.containsAll(list), trap.about());
            }
            for (GoldGroup group : story.groups()) {
                long lists = trap.apart().stream()
                        .filter(list -> list.stream().anyMatch(group.members()::contains))
                        .count();
                assertTrue(lists < 2, trap.about() + " / " + group.about());
            }
        }
    }

    private Set<Anchor> claims() {
        Set<Anchor> claims = new HashSet<>();
        for (GoldArticle article : story.articles()) {
            article.quotations().forEach(one -> claims.add(new Anchor(article.file(), one.span())));
            article.figures().forEach(one -> claims.add(new Anchor(article.file(), one.span())));
        }
        return claims;
    }

    @Test
    void everyLabelIsThere() {
        assertEquals(
                Set.of("agree", "one-origin", "compatible", "update", "conflict", "disputed"),
                new HashSet<>(story.groups().stream().map(GoldGroup::label).toList()));
    }
}
