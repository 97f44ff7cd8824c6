package org.crosscheck.workflow;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.intake.TextFile;
import org.crosscheck.intake.UnreadableException;
import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Group;
import org.crosscheck.model.Progress;
import org.crosscheck.model.Proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

@QuarkusTest
class MarkClaimTest {
    @Inject
    CreateStory createStory;

    @Inject
    ImportArticle importArticle;

    @Inject
    MarkClaim markClaim;

    @Inject
    Session session;

    private long story;
    private long courier;
    private long gazette;

    @BeforeEach
    void twoArticles() throws UnreadableException {
        story = createStory.titled("The bridge", "Ann");
        courier = take("Courier", "The old bridge fell. Nobody crosses the old bridge now.");
        gazette = take("Gazette", "At dawn the old bridge gave way.");
    }

    @Test
    void anyWordsBecomeAClaimWithAGroupOfItsOwn() {
        Claim fact = mark(courier, "old bridge", 2, null);

        assertEquals(ClaimKind.FACT, fact.kind);
        assertEquals("The old bridge fell. Nobody crosses the ".length(), fact.startOffset);
        assertEquals("Nobody crosses the ", fact.prefix);
        assertEquals(Proposal.ONE_SOURCE_ONLY, fact.group.proposal);
        assertEquals(1, Progress.of(story).groups());
    }

    @Test
    void itCanBePutToAnotherArticlesFact() {
        Claim first = mark(courier, "The old bridge fell", 1, null);
        Claim second = mark(gazette, "old bridge gave way", 1, first.group.id);

        assertEquals(first.group.id, second.group.id);
        Group group = Group.inStory(story, first.group.id).orElseThrow();
        assertEquals(2, group.sourceCount);
        assertEquals(Proposal.UNCLEAR, group.proposal);
        assertEquals(2, Claim.membersOf(group.id).size());
    }

    @Test
    void theSameWordsMarkedTwiceAreOneClaim() {
        assertEquals(mark(courier, "old bridge", 1, null).id, mark(courier, " old bridge\r\n", 1, null).id);
        assertEquals(1, Progress.of(story).groups());
    }

    @Test
    void wordsThatAreNotThereAreRefused() {
        for (String words : List.of("new bridge", "", "  ")) {
            assertThrows(
                    RefusedException.class,
                    () -> markClaim.mark(story, courier, Marked.fact(new Mark(words, 1), null), "Ann"));
        }
        assertThrows(
                RefusedException.class,
                () -> markClaim.mark(story, courier, Marked.fact(new Mark("old bridge", 3), null), "Ann"));
        assertEquals(0, Progress.of(story).groups());
    }

    @Test
    void articlesAndGroupsOfOtherStoriesAreUnknown() {
        long other = createStory.titled("Another", "Ann");
        long group = mark(courier, "old bridge", 1, null).group.id;

        assertThrows(
                UnknownException.class,
                () -> markClaim.mark(other, courier, Marked.fact(new Mark("old bridge", 1), null), "Ann"));
        assertThrows(
                UnknownException.class,
                () -> markClaim.mark(story, gazette, Marked.fact(new Mark("dawn", 1), group + 50), "Ann"));
    }

    private Claim mark(long article, String words, int occurrence, Long group) {
        long id = markClaim.mark(story, article, Marked.fact(new Mark(words, occurrence), group), "Ann");
        session.clear();
        return Claim.inStory(story, id).orElseThrow();
    }

    private long take(String outlet, String text) throws UnreadableException {
        return importArticle
                .into(story, TextFile.paste("Outlet: " + outlet + "\n\n" + text), "Ann")
                .articleId();
    }
}
