package org.crosscheck.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.engine.comparison.Claim;
import org.crosscheck.engine.comparison.Profile;
import org.crosscheck.engine.comparison.Source;
import org.crosscheck.intake.TextFile;
import org.crosscheck.intake.UnreadableException;
import org.crosscheck.model.ClaimRecord;
import org.crosscheck.sample.GrowingStory;
import org.crosscheck.workflow.index.StoryIndexes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a node knows of claims that it has not seen since it started. */
@QuarkusTest
class RecallTest {
    @Inject
    CreateStory createStory;

    @Inject
    ImportArticle importArticle;

    @Inject
    StoryIndexes indexes;

    @Inject
    Recall recall;

    private long story;
    private long article;

    @BeforeEach
    void aStory() throws UnreadableException {
        story = createStory.titled("Recalled", "Ann");
        article = importArticle
                .into(story, TextFile.paste(GrowingStory.article(0).text()), "Ann")
                .articleId();
    }

    @Test
    void comparingKnowsOfTheArticleWhichOneItIs() {
        Map<Long, Profile> claims = forgotten(ids -> recall.claims(story, ids));
        assertFalse(claims.isEmpty());
        claims.values()
                .forEach(claim -> assertEquals(
                        new Source(Long.toString(article), null, null, List.of(), Set.of()),
                        claim.claim().source()));
    }

    @Test
    void groupingKnowsWhoPublishedItAndItsPassages() {
        Map<Long, Claim> claims = forgotten(ids -> recall.grouped(story, ids));
        assertFalse(claims.isEmpty());
        for (Claim claim : claims.values()) {
            assertEquals(Long.toString(article), claim.source().id());
            assertTrue(claim.source().outlet().startsWith("The "));
            assertFalse(claim.source().passages().isEmpty());
        }
    }

    /** What is recalled of all claims of the story where nothing of them is remembered. */
    private <T> T forgotten(Function<List<Long>, T> recalled) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Locks.story(story);
            indexes.clear(story);
            return recalled.apply(ClaimRecord.ofStory(story, GrowingStory.CLAIMS_AN_ARTICLE));
        });
    }
}
