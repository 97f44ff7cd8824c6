package org.crosscheck.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
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
    private List<Long> ids;

    @BeforeEach
    void aStoryThatNobodyRemembers() throws UnreadableException {
        story = createStory.titled("Recalled", "Ann");
        article = importArticle
                .into(story, TextFile.paste(GrowingStory.article(0).text()), "Ann")
                .articleId();
        QuarkusTransaction.begin();
        Locks.story(story);
        indexes.clear(story);
        ids = ClaimRecord.ofStory(story, GrowingStory.CLAIMS_AN_ARTICLE);
    }

    @AfterEach
    void asItWas() {
        QuarkusTransaction.rollback();
    }

    @Test
    void comparingKnowsOfTheArticleWhichOneItIs() {
        Map<Long, Profile> claims = recall.claims(story, ids);
        assertEquals(ids.size(), claims.size());
        claims.values()
                .forEach(claim -> assertEquals(
                        new Source(Long.toString(article), null, null, List.of(), Set.of()),
                        claim.claim().source()));
    }

    @Test
    void groupingKnowsWhoPublishedItWhenAndItsPassages() {
        Map<Long, Claim> claims = recall.grouped(story, ids);
        assertEquals(ids, List.copyOf(claims.keySet()));
        for (Claim claim : claims.values()) {
            assertEquals(Long.toString(article), claim.source().id());
            assertTrue(claim.source().outlet().startsWith("The "));
            assertFalse(claim.source().passages().isEmpty());
        }
    }
}
