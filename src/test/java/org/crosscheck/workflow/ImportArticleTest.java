package org.crosscheck.workflow;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.crosscheck.intake.About;
import org.crosscheck.intake.Document;
import org.crosscheck.intake.TextFile;
import org.crosscheck.intake.UnreadableException;
import org.crosscheck.model.Article;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Count;
import org.crosscheck.model.Group;
import org.crosscheck.model.History;
import org.crosscheck.model.Label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class ImportArticleTest {
    private static final String BODY = "Water rose by two metres at the old bridge on Tuesday.\n\n"
            + "“We closed it at noon,” said harbour master Ida Brandt. \uD83D\uDE22 She looked tired.";

    @Inject
    CreateStory createStory;

    @Inject
    ImportArticle importArticle;

    private long story;

    @BeforeEach
    void open() {
        story = createStory.titled("The bridge", "Ann");
    }

    @Test
    void theSameTextFromOneOutletIsStoredOnce() throws UnreadableException {
        Imported first = importArticle.into(story, article("Courier", BODY), "Ann");
        Imported again = importArticle.into(story, article("Courier", BODY.replace("\n", "\r\n")), "Ben");

        assertTrue(first.isNew());
        assertFalse(again.isNew());
        assertEquals(first.articleId(), again.articleId());
        assertEquals(1, Article.ofStory(story).size());
        assertEquals(1, Count.articlesByStory().get(story));
    }

    @Test
    void theSameTextFromAnotherOutletIsAnArticleOfItsOwnAndNoSecondWitness() throws UnreadableException {
        Imported first = importArticle.into(story, article("Courier", BODY), "Ann");
        Imported other = importArticle.into(story, article("Gazette", BODY), "Ann");

        assertTrue(other.isNew());
        assertNotEquals(first.articleId(), other.articleId());
        ArticleVersion version = ArticleVersion.newestOf(other.articleId()).orElseThrow();
        assertEquals(2, ArticleVersion.sameWords(story, version.sha256).size());
        Group group = Claim.of(version.id).get(0).group;
        assertEquals(2, group.sourceCount);
        assertEquals(1, group.originCount, group.origins);
    }

    @Test
    void theSameTextInAnotherStoryIsAnotherArticle() throws UnreadableException {
        long other = createStory.titled("Another", "Ann");
        importArticle.into(story, article("Courier", BODY), "Ann");

        assertTrue(importArticle.into(other, article("Courier", BODY), "Ann").isNew());
    }

    @Test
    void everyClaimAndLabelStandsWhereItsOffsetsSay() throws UnreadableException {
        ArticleVersion version = stored(BODY);

        List<Claim> claims = Claim.of(version.id);
        assertEquals(
                Set.of(ClaimKind.QUOTATION, ClaimKind.QUANTITY),
                claims.stream().map(claim -> claim.kind).collect(Collectors.toSet()));
        for (Claim claim : claims) {
            assertEquals(claim.exact, version.text.substring(claim.startOffset, claim.endOffset));
            assertTrue(version.text.contains(claim.prefix + claim.exact + claim.suffix), claim.exact);
        }
        assertTrue(Label.of(version).stream()
                .anyMatch(label -> label.kind() == Label.Kind.PERSON
                        && version.text.substring(label.start(), label.end()).contains("Ida Brandt")));
    }

    @Test
    void aClaimKeepsItsSpeakerAndItsSentence() throws UnreadableException {
        Claim said = Claim.of(stored(BODY).id).stream()
                .filter(claim -> claim.kind == ClaimKind.QUOTATION)
                .findFirst()
                .orElseThrow();

        assertEquals("Ida Brandt", said.speaker.name);
        assertEquals("said", said.cue);
        assertEquals("", said.prefix);
        assertEquals(" said harbour master Ida Brandt.", said.suffix);
    }

    @Test
    void whatIsMissingIsFilledInAsFarAsTheTextTells() throws UnreadableException {
        Document bare = new Document(About.NOTHING, "Bridge closed\n\n" + BODY, List.of());
        Article article = Article.inStory(
                        story, importArticle.into(story, bare, "Ann").articleId())
                .orElseThrow();

        assertEquals("Bridge closed", article.title);
        assertEquals("Unknown outlet", article.outlet.name);
        assertNull(article.published);
    }

    @Test
    void whatAReaderMustKnowOfTheImportIsKept() throws UnreadableException {
        Document document = TextFile.read("The quay\0 was closed.".getBytes());
        Imported imported = importArticle.into(story, document, "Ann");

        assertEquals(
                "1 NUL character was removed.",
                ArticleVersion.newestOf(imported.articleId()).orElseThrow().notices);
    }

    @Test
    void historyIsWrittenWithIt() throws UnreadableException {
        long article =
                importArticle.into(story, article("Courier", BODY), "Ann").articleId();

        History entry = History.of("article " + article).get(0);
        assertEquals("Ann", entry.who);
        assertEquals("imported", entry.action);
        assertEquals(0, entry.at.getNano() % 1000, "cut to the microsecond");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://courier.example/a", "courier.example"})
    void anAddressThatIsNoWebAddressIsRefused(String address) {
        About about = new About("Courier", "Title", null, null, address, null);
        assertRefused("address", new Document(about, BODY, List.of()));
        assertEquals(List.of(), Article.ofStory(story));
    }

    @Test
    void aFieldOneCharacterTooLongIsRefused() throws UnreadableException {
        String longest = "t".repeat(Article.TITLE_LENGTH);
        Document taken = new Document(new About("Courier", longest, null, null, null, null), BODY, List.of());
        assertTrue(importArticle.into(story, taken, "Ann").isNew());

        About about = new About("Gazette", longest + "t", null, null, null, null);
        assertRefused("title", new Document(about, BODY, List.of()));
    }

    @Test
    void aStoryThatIsNotThereIsUnknown() {
        assertThrows(UnknownException.class, () -> importArticle.into(-1, article("Courier", BODY), "Ann"));
    }

    /** HOSTILE.md, row 21. */
    @Test
    void eightAtTheSameTimeMakeOneArticle() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Imported> upload =
                    () -> importArticle.into(story, article("Brand New Outlet " + story, BODY), "Ann");
            List<Future<Imported>> answers = threads.invokeAll(
                    IntStream.range(0, 8).mapToObj(i -> upload).toList());
            int fresh = 0;
            for (Future<Imported> answer : answers) {
                fresh += answer.get().isNew() ? 1 : 0;
            }
            assertEquals(1, fresh);
        } finally {
            threads.shutdown();
        }
        assertEquals(1, Article.ofStory(story).size());
    }

    private void assertRefused(String part, Document document) {
        RefusedException refused =
                assertThrows(RefusedException.class, () -> importArticle.into(story, document, "Ann"));
        assertTrue(refused.getMessage().contains(part), refused.getMessage());
    }

    private ArticleVersion stored(String body) throws UnreadableException {
        long article =
                importArticle.into(story, article("Courier", body), "Ann").articleId();
        return ArticleVersion.newestOf(article).orElseThrow();
    }

    private static Document article(String outlet, String body) throws UnreadableException {
        return TextFile.paste("Outlet: " + outlet + "\nTitle: Bridge closed\nPublished: 2024-05-14\n\n" + body);
    }
}
