package org.crosscheck.workflow;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.crosscheck.intake.Document;
import org.crosscheck.intake.TextFile;
import org.crosscheck.intake.UnreadableException;
import org.crosscheck.model.Article;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Count;
import org.crosscheck.model.Group;
import org.crosscheck.model.GroupFilter;
import org.crosscheck.model.History;
import org.crosscheck.model.Label;
import org.crosscheck.model.Outlet;
import org.crosscheck.model.Progress;
import org.crosscheck.model.Proposal;
import org.crosscheck.model.Review;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.Story;
import org.crosscheck.model.Verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class ImportArticleTest {
    @Inject
    CreateStory createStory;

    @Inject
    ImportArticle importArticle;

    @Inject
    MarkFact markFact;

    @Inject
    ReviewGroup reviewGroup;

    @Test
    void storesTheSameTextFromOneOutletOnce() throws UnreadableException {
        long story = createStory.titled("Twice", "Ann");
        Imported first = importArticle.into(story, article("The Harbour Courier"), "Ann");
        Imported second = importArticle.into(story, article("The Harbour Courier"), "Ben");

        assertTrue(first.isNew());
        assertFalse(second.isNew());
        assertEquals(first.articleId(), second.articleId());
        assertEquals(1, Article.ofStory(story).size());
        assertEquals(1, Count.articlesByStory().get(story));
    }

    @Test
    void everyFinderAnswers() throws UnreadableException {
        long story = createStory.titled("Finders", "Ann");
        long article =
                importArticle.into(story, article("The Coast Times"), "Ann").articleId();
        ArticleVersion version = ArticleVersion.newestOf(article).orElseThrow();
        assertTrue(version.text.startsWith("Water rose"), version.text);
        markFact.mark(story, article, new Mark("old bridge", 1), null, "Ann");
        List<Claim> claims = Claim.of(version.id);
        Claim fact = claims.stream()
                .filter(c -> c.kind == ClaimKind.FACT)
                .findFirst()
                .orElseThrow();
        assertEquals("Ann", History.of("claim " + fact.id).get(0).who);
        Group group = fact.group;
        assertEquals("old bridge", group.title);
        reviewGroup.review(story, group.id, new Decision(Verdict.AGREE, "seen", "Ben", group.version));
        assertThrows(
                StaleReviewException.class,
                () -> reviewGroup.review(story, group.id, new Decision(Verdict.CONFLICT, "", "Cleo", group.version)));
        assertEquals(Verdict.AGREE, Review.lastOf(group.id).orElseThrow().verdict);
        GroupFilter filter = new GroupFilter(
                ClaimKind.FACT, Proposal.ONE_SOURCE_ONLY, Verdict.AGREE, false, null, article, "OLD br");
        assertEquals(1, Group.ofStory(story, filter, 0, 10).size());
        assertEquals(1, Group.countOfStory(story, filter));
        assertEquals(0, Group.countOfStory(story, new GroupFilter(null, null, null, true, 1L, null, "old_bridge")));
        assertEquals(1, Progress.of(story).reviewed());
        assertEquals(Progress.of(story), Progress.byStory().get(story));
        assertEquals(claims.size(), Claim.ofStory(story).size());
        assertEquals(1, Claim.membersOf(group.id).size());
        assertEquals("The Coast Times", Claim.membersOf(group.id).get(0).version.article.outlet.name);
        Label.of(version.id);
        Speaker.ofStory(story);
        Outlet.byName();
        Count.claimsByArticle(story);
        Count.claimsBySpeaker(story);
        Story.open();
        Story.archived();
        Story.titled("Finders");
        Group current = Group.inStory(story, group.id).orElseThrow();
        current.next();
        current.previous();
        ArticleVersion.sameWords(story, version.sha256);
        org.crosscheck.model.Comparison.of(group.id);
        Article.at(story, version.outlet.id, "http://x");
        assertEquals("Finders", Article.inStory(story, article).orElseThrow().story.title);
    }

    private static Document article(String outlet) throws UnreadableException {
        return TextFile.paste("Outlet: " + outlet + "\nTitle: Bridge closed\n\n"
                + "Water rose by two metres at the old bridge on Tuesday.\n\n"
                + "“We closed it at noon,” said harbour master Ida Brandt.\n");
    }
}
