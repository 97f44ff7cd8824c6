package org.crosscheck.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.crosscheck.intake.UnreadableException;
import org.crosscheck.intake.format.ArticleFile;
import org.crosscheck.model.Article;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;
import org.crosscheck.model.DetailCorrection;
import org.crosscheck.model.DetailCorrection.Detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is known of an article is corrected by people, and what depends on it follows. */
@QuarkusTest
class CorrectDetailsTest {
    private static final String TEXT = """
            Outlet: Lodra Post
            Title: Ferry runs aground
            Published: 2024-05-14

            On Monday the crew counted 83 people aboard the ferry Alba.
            """;

    @Inject
    CreateStory createStory;

    @Inject
    ImportArticle importArticle;

    @Inject
    CorrectDetails correctDetails;

    @Inject
    Session session;

    private long story;
    private long article;

    @BeforeEach
    void take() {
        story = createStory.titled("The ferry", "Ann");
        article = take(TEXT);
    }

    @Test
    void aDayCorrectedMovesTheClaimsDays() {
        assertEquals(LocalDate.of(2024, 5, 13), claim().asOfLast);
        correct(Map.of(Detail.PUBLISHED, "2024-05-21"));
        assertEquals(LocalDate.of(2024, 5, 20), claim().asOfLast);
        assertEquals(2, newest().number);
    }

    @Test
    void aTitleCorrectedReadsNothingAnew() {
        correct(Map.of(Detail.TITLE, "Ferry Alba runs aground", Detail.BYLINE, "By Ida Brandt"));
        assertEquals("Ferry Alba runs aground", article().title);
        assertEquals("By Ida Brandt", article().byline);
        assertEquals(1, newest().number);
    }

    @Test
    void whatAPersonCorrectedIsToldFromWhatWasFound() {
        correct(Map.of(Detail.TITLE, "Ferry aground"));
        DetailCorrection correction = DetailCorrection.of(article).get(0);
        assertEquals("Ferry runs aground", correction.found);
        assertEquals("Ann", correction.who);
        correct(Map.of(Detail.TITLE, "Ferry stuck"));
        assertEquals("Ferry runs aground", only(DetailCorrection.of(article)).found);
        correct(Map.of(Detail.TITLE, "Ferry runs aground"));
        session.clear();
        assertEquals(List.of(), DetailCorrection.of(article));
    }

    @Test
    void agencyCreditedByHandIsOneOriginWithTheOtherArticle() {
        take("Outlet: Gazette\nPublished: 2024-05-14\n\nOn Monday the ferry's crew counted 83 people aboard.\n\n"
                + "Reporting by Reuters");
        assertEquals(2, claim().group.originCount);
        correct(Map.of(Detail.CREDIT, "With material from Reuters"));
        assertEquals(1, claim().group.originCount);
    }

    @Test
    void anOutletCorrectedHoldsForEveryVersion() {
        correct(Map.of(Detail.OUTLET, "Lodra Gazette"));
        session.clear();
        assertEquals("Lodra Gazette", article().outlet.name);
        assertTrue(ArticleVersion.ofArticle(article).stream()
                .allMatch(version -> version.outlet.name.equals("Lodra Gazette")));
    }

    @Test
    void anOutletThatHasTheseWordsAlreadyIsRefused() {
        take(TEXT.replace("Lodra Post", "Gazette"));
        RefusedException refused =
                assertThrows(RefusedException.class, () -> correct(Map.of(Detail.OUTLET, "Gazette")));
        assertTrue(refused.getMessage().contains("these very words"));
    }

    @Test
    void aTextTakenForAnotherLanguageIsReadOnceItIsCalledEnglish() {
        correct(Map.of(Detail.LANGUAGE, "de"));
        assertEquals(List.of(), Claim.of(newest().id));
        assertTrue(newest().notices.contains("not in English"));
        correct(Map.of(Detail.LANGUAGE, "en"));
        assertEquals("83 people", claim().exact);
        assertEquals("", newest().notices);
    }

    @Test
    void theNextTextDoesNotOverruleACorrection() {
        correct(Map.of(Detail.PUBLISHED, "2024-05-21", Detail.TITLE, "Ferry aground"));
        importArticle.asVersionOf(story, article, document(TEXT + "\nThe sea was calm.\n"), "Ann");
        session.clear();
        assertEquals(LocalDate.of(2024, 5, 21), article().published);
        assertEquals("Ferry aground", article().title);
        assertEquals(LocalDate.of(2024, 5, 20), claim().asOfLast);
        assertEquals(2, DetailCorrection.of(article).size());
    }

    @Test
    void aFormDrawnBeforeAnothersCorrectionIsStale() {
        correct(Map.of(Detail.TITLE, "Ferry aground"));
        assertThrows(
                StaleException.class,
                () -> correctDetails.correct(story, article, 0, Map.of(Detail.TITLE, "Mine"), "Ben"));
        assertEquals("Ferry aground", article().title);
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLISHED, soon, not understood",
        "ADDRESS, javascript:alert(1), http:// or https://",
        "LANGUAGE, not a language, not known",
        "TITLE, '', Please fill in the title",
        "OUTLET, ' ', Please fill in the outlet"
    })
    void whatCannotBeIsRefused(Detail detail, String typed, String why) {
        RefusedException refused = assertThrows(RefusedException.class, () -> correct(Map.of(detail, typed)));
        assertTrue(refused.getMessage().contains(why), refused.getMessage());
        assertEquals(0, article().revision);
    }

    @Test
    void aBlankFieldIsEmptied() {
        correct(Map.of(Detail.PUBLISHED, ""));
        assertNull(article().published);
        assertNull(claim().asOfLast);
    }

    @Test
    void theDatelineIsFound() {
        long other = take("Outlet: Gazette\n\nLODRA, May 14 (Reuters) - The ferry Alba is afloat again.");
        assertEquals("LODRA, May 14 (Reuters)", Article.inStory(story, other).orElseThrow().dateline);
    }

    private void correct(Map<Detail, String> typed) {
        correctDetails.correct(story, article, article().revision, typed, "Ann");
    }

    private long take(String text) {
        return importArticle.into(story, document(text), "Ann").articleId();
    }

    private static org.crosscheck.intake.Document document(String text) {
        try {
            return ArticleFile.paste(text);
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    private Article article() {
        session.clear();
        return Article.inStory(story, article).orElseThrow();
    }

    private ArticleVersion newest() {
        session.clear();
        return ArticleVersion.newestOf(article).orElseThrow();
    }

    private Claim claim() {
        return only(Claim.of(newest().id));
    }

    private static <T> T only(List<T> all) {
        assertEquals(1, all.size());
        return all.get(0);
    }
}
