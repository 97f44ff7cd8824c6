package org.crosscheck.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.intake.TextFile;
import org.crosscheck.intake.UnreadableException;
import org.crosscheck.model.Article;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimFate;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Clearance;
import org.crosscheck.model.Curation;
import org.crosscheck.model.Decision;
import org.crosscheck.model.Departure;
import org.crosscheck.model.Group;
import org.crosscheck.model.Verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What becomes of claims, and of what people said of them, when an article comes in with changed words. */
@QuarkusTest
class NewVersionTest {
    private static final String ADDRESS = "https://courier.example/bridge";
    private static final String FIRST = """
            The old bridge at Lodra is shut.

            %s

            On Tuesday 40 people crossed before the gate fell. The repair will cost $3 million.
            """.formatted(Bridge.SAID);

    @Inject
    Bridge bridge;

    @Inject
    ImportArticle importArticle;

    @Inject
    CorrectClaim correctClaim;

    @Inject
    JudgeReading judgeReading;

    @Inject
    MarkClaim markClaim;

    @Inject
    DecideClaims decideClaims;

    @Inject
    Session session;

    private long story;
    private long article;

    @BeforeEach
    void courierHasIt() {
        story = bridge.story();
        article = take(FIRST).articleId();
    }

    @Test
    void theSameTextAgainIsNothingNew() {
        assertFalse(take(FIRST).isNew());
        assertEquals(1, ArticleVersion.ofArticle(article).size());
    }

    @Test
    void anotherTextAtTheAddressIsAVersionOfTheArticle() {
        Imported second = take("Updated.\n\n" + FIRST);

        assertEquals(article, second.articleId());
        assertEquals(2, second.version());
        session.clear();
        assertEquals(1, Article.ofStory(story).size());
        assertEquals(List.of(2, 1), numbers());
    }

    @Test
    void anArticleMayGoBackToTheWordsOfAnEarlierVersion() throws UnreadableException {
        take(FIRST.replace("40 people", "60 people"));
        Claim claim = figure("60 people");
        decide(claim, Clearance.CONFIRMED);

        Imported third = importArticle.asVersionOf(story, article, TextFile.paste(FIRST), "Ann");
        assertTrue(third.isNew());
        assertEquals(3, third.version());
        assertEquals(List.of(3, 2, 1), numbers());
        assertEquals(claim.id, figure("40 people").id);
        assertEquals(Clearance.RECHECK, figure("40 people").clearance);
        assertFalse(importArticle
                .asVersionOf(story, article, TextFile.paste(FIRST), "Ann")
                .isNew());
    }

    @Test
    void anOldFileIsNoReturnAndItIsSaid() {
        take(FIRST.replace("40 people", "60 people"));
        Imported old = take(FIRST);
        assertFalse(old.isNew());
        assertTrue(
                old.notices().get(0).startsWith("The story has a newer version"),
                old.notices().toString());
        assertEquals(List.of(2, 1), numbers());
    }

    @Test
    void aSpeakerNamedByHandStaysWhereTheWordsChange() throws UnreadableException {
        Claim claim = bridge.quotation(story, "Courier");
        correctClaim.correct(
                story, claim.id, new Correction(claim.revision, null, null, Typed.speaker("Vera Lindqvist")), "Ann");
        take(FIRST.replace("ferries", "small ferries").replace("bridge", "old bridge"));

        session.clear();
        Claim after = Claim.ofStory(story).stream()
                .filter(one -> one.id.equals(claim.id))
                .findFirst()
                .orElseThrow();
        assertEquals("Vera Lindqvist", after.speaker.name);
        assertEquals(Curation.CORRECTED, after.curation);
    }

    @Test
    void aPersonMaySayWhichArticleATextIsAVersionOf() throws UnreadableException {
        Imported second = importArticle.asVersionOf(
                story, article, TextFile.paste("Outlet: Elsewhere\n\nUpdated.\n\n" + FIRST), "Ann");

        assertEquals(article, second.articleId());
        assertEquals("Courier", newest().outlet.name);
        assertThrows(
                UnknownException.class,
                () -> importArticle.asVersionOf(
                        bridge.story(), article, TextFile.paste("Outlet: Elsewhere\n\nA text."), "Ann"));
    }

    @Test
    void claimsMoveWithTheirWordsAndKeepTheirGroups() {
        bridge.take(story, "Gazette", "Ships turned back at noon. " + Bridge.SAID);
        Claim before = bridge.quotation(story, "Courier");
        bridge.decide(before.group, Verdict.AGREE);
        take("At noon the mayor spoke.\n\n" + FIRST);

        Claim after = bridge.quotation(story, "Courier");
        assertEquals(before.id, after.id);
        assertEquals(before.group.id, after.group.id);
        assertEquals(before.startOffset + "At noon the mayor spoke.\n\n".length(), after.startOffset);
        assertEquals(2, after.version.number);
        Group group = bridge.group(story, after.group.id);
        assertEquals(Verdict.AGREE, group.verdict);
        assertTrue(group.isReviewed());
        assertEquals(Set.of(ClaimFate.Kind.MOVED), fates(newest()).keySet());
    }

    @Test
    void aChangedFigureIsCheckedAgain() {
        Claim before = figure("40 people");
        decide(before, Clearance.CONFIRMED);
        assertEquals(Clearance.CONFIRMED, figure("40 people").clearance);
        take(FIRST.replace("40 people", "60 people"));

        Claim after = figure("60 people");
        assertEquals(before.id, after.id);
        assertEquals(Clearance.RECHECK, after.clearance);
        ClaimFate fate = ClaimFate.changesOf(after.id).get(0);
        assertEquals("40 people", fate.exact);
        assertEquals(ClaimFate.Kind.CHANGED, fate.kind);
    }

    @Test
    void theSameFigureInAnotherSentenceIsCheckedAgain() {
        Claim before = figure("40 people");
        decide(before, Clearance.CONFIRMED);
        take(FIRST.replace("crossed before the gate fell", "were hurt before the gate fell"));

        assertEquals(Clearance.RECHECK, figure("40 people").clearance);
        decide(figure("40 people"), Clearance.CONFIRMED);
        assertEquals(Clearance.CONFIRMED, figure("40 people").clearance);
    }

    @Test
    void whatIsNotTouchedStaysDecided() {
        decide(figure("$3 million"), Clearance.CONFIRMED);
        take(FIRST.replace("40 people", "60 people").replace("is shut", "is closed"));

        assertEquals(Clearance.CONFIRMED, figure("$3 million").clearance);
    }

    @Test
    void vanishedClaimsRetireAndAreListed() {
        Claim before = figure("$3 million");
        take(FIRST.replace(" The repair will cost $3 million.", ""));

        session.clear();
        Claim gone = Claim.inStory(story, before.id).orElseThrow();
        assertNotNull(gone.retiredAt);
        assertEquals(Departure.Cause.WORDS_GONE, Departure.from(before.group.id).get(0).cause);
        assertEquals(List.of("$3 million"), fates(newest()).get(ClaimFate.Kind.VANISHED));
    }

    @Test
    void newWordsAreNewClaims() {
        take(FIRST + "\nSeven boats lay at the quay.");

        assertEquals(2, figure("Seven boats").version.number);
        assertEquals(4, Claim.ofStory(story).size());
    }

    @Test
    void aCorrectionIsRemembered() {
        Claim claim = figure("40 people");
        correctClaim.correct(
                story, claim.id, Correction.of(0, new Typed("Ida Brandt", "45", "~", null, null, null, null)), "Ann");
        take(FIRST);
        take("Updated.\n\n" + FIRST);

        Claim after = figure("40 people");
        assertEquals(claim.id, after.id);
        assertEquals(Curation.CORRECTED, after.curation);
        assertEquals(45, after.low.intValueExact());
        assertEquals("~", after.sign());
        assertEquals("Ida Brandt", after.speaker.name);
    }

    @Test
    void aRejectedClaimDoesNotComeBack() {
        Claim claim = figure("40 people");
        judgeReading.reject(story, claim.id, 0, "Ann");
        take("Updated.\n\n" + FIRST);
        take("Updated again.\n\n" + FIRST);

        assertTrue(Claim.ofStory(story).stream().noneMatch(one -> one.exact.equals("40 people")));
    }

    @Test
    void whatAPersonMarkedMovesAlong() {
        long fact = markClaim.mark(story, article, Marked.fact(new Mark("the gate fell", 1), null), "Ann");
        long quotation = markClaim.mark(
                story,
                article,
                Marked.of(
                        new Mark("The old bridge at Lodra is shut.", 1),
                        ClaimKind.QUOTATION,
                        Typed.speaker("Ida Brandt")),
                "Ann");
        take("Updated.\n\n" + FIRST);

        session.clear();
        assertEquals(2, Claim.inStory(story, fact).orElseThrow().version.number);
        Claim said = Claim.inStory(story, quotation).orElseThrow();
        assertEquals("The old bridge at Lodra is shut.", said.exact);
        assertEquals("Ida Brandt", said.speaker.name);
        assertEquals(newest().text.indexOf(said.exact), said.startOffset);
    }

    @Test
    void theNextImportComparesWithTheNewWords() {
        take(FIRST.replace("40 people", "60 people"));
        bridge.take(story, "Gazette", "On Tuesday, 60 people crossed before the gate fell.");

        assertEquals(2, figure("60 people").group.sourceCount);
    }

    private void decide(Claim claim, Clearance clearance) {
        session.clear();
        Claim now = Claim.inStory(story, claim.id).orElseThrow();
        Seen seen = Seen.of(now, Decision.about(List.of(now.id)), "Ben");
        decideClaims.decide(story, new Decided(clearance, null, "", false, Map.of(now.id, seen)), "Ben");
        session.clear();
    }

    private Claim figure(String words) {
        session.clear();
        List<Claim> found = Claim.ofStory(story).stream()
                .filter(claim -> claim.exact.equals(words))
                .filter(claim -> claim.version.article.outlet.name.equals("Courier"))
                .toList();
        assertEquals(1, found.size(), words);
        return found.get(0);
    }

    private Map<ClaimFate.Kind, List<String>> fates(ArticleVersion version) {
        return ClaimFate.into(version.id).stream()
                .collect(Collectors.groupingBy(
                        fate -> fate.kind, Collectors.mapping(fate -> fate.exact, Collectors.toList())));
    }

    private ArticleVersion newest() {
        session.clear();
        return ArticleVersion.newestOf(article).orElseThrow();
    }

    private List<Integer> numbers() {
        return ArticleVersion.ofArticle(article).stream()
                .map(version -> version.number)
                .toList();
    }

    private Imported take(String text) {
        try {
            String header = "Outlet: Courier\nAddress: " + ADDRESS + "\nPublished: 2024-05-14\n\n";
            return importArticle.into(story, TextFile.paste(header + text), "Ann");
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }
}
