package org.crosscheck.workflow;

import java.util.Base64;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.intake.UnreadableException;
import org.crosscheck.intake.format.ArticleFile;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;
import org.crosscheck.model.Clearance;
import org.crosscheck.model.Decision;
import org.crosscheck.model.History;
import org.crosscheck.model.Original;
import org.crosscheck.model.Passage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What intake left out is put back as a new version, and nothing that was decided is lost. */
@QuarkusTest
class ArrangePassagesTest {
    private static final String PAGE = """
            Outlet: Lodra Post

            The ferry Alba ran aground off Lodra on Monday night.

            Read more: 12 boats that sank in May

            The crew counted 83 people aboard.
            """;

    @Inject
    CreateStory createStory;

    @Inject
    ImportArticle importArticle;

    @Inject
    ArrangePassages arrangePassages;

    @Inject
    DecideClaims decideClaims;

    @Inject
    Session session;

    private long story;
    private long article;

    @BeforeEach
    void take() throws UnreadableException {
        story = createStory.titled("The ferry", "Ann");
        article = importArticle
                .into(
                        story,
                        ArticleFile.read("ferry.txt", PAGE.getBytes(UTF_8))
                                .get(0)
                                .document(),
                        "Ann")
                .articleId();
    }

    @Test
    void aPassagePutBackIsReadLikeTheRest() {
        assertEquals(List.of("83 people"), figures());
        putBack();
        assertEquals(List.of("12 boats", "83 people"), figures());
        assertTrue(newest().text.contains("Monday night.\n\nRead more: 12 boats that sank in May\n\nThe crew"));
    }

    @Test
    void whatWasDecidedMovesAlong() {
        Claim before = claims().get(0);
        Seen seen = Seen.of(before, Decision.about(List.of(before.id)), "Ben");
        decideClaims.decide(story, new Decided(Clearance.CONFIRMED, null, "", false, Map.of(before.id, seen)), "Ben");
        putBack();
        Claim after = claims().get(1);
        assertEquals(before.id, after.id);
        assertEquals(Clearance.CONFIRMED, after.clearance);
        assertEquals(newest().text.indexOf("83 people"), after.startOffset);
    }

    @Test
    void leftOutAgainTheTextIsTheOldOne() {
        String before = newest().sha256;
        putBack();
        arrangePassages.leaveOut(story, article, passage(Passage.Kind.PUT_BACK).id, "Ann");
        assertEquals(before, newest().sha256);
        assertEquals(3, newest().number);
        assertEquals(Passage.Reason.POINTER, passage(Passage.Kind.LEFT_OUT).reason);
        assertEquals(List.of("83 people"), figures());
    }

    @Test
    void theOriginalStaysWithEveryVersion() {
        putBack();
        Original original = Original.of(newest().id).orElseThrow();
        assertArrayEquals(PAGE.getBytes(UTF_8), Base64.getDecoder().decode(original.content));
    }

    @Test
    void historyTellsWhoPutWhatBack() {
        putBack();
        History act = History.ofStory(story).stream()
                .filter(one -> one.action.equals("put back"))
                .findFirst()
                .orElseThrow();
        assertEquals("Ann", act.who);
        assertEquals("Read more: 12 boats that sank in May", act.afterState);
    }

    @Test
    void aPassageOfAnEarlierTextIsNotMoved() {
        long passage = passage(Passage.Kind.LEFT_OUT).id;
        putBack();
        assertThrows(StaleException.class, () -> arrangePassages.putBack(story, article, passage, "Ben"));
        assertThrows(StaleException.class, () -> arrangePassages.leaveOut(story, article, passage, "Ben"));
        assertEquals(2, newest().number);
    }

    @Test
    void anotherStorysArticleIsUnknown() {
        long passage = passage(Passage.Kind.LEFT_OUT).id;
        long other = createStory.titled("Another", "Ann");
        assertThrows(UnknownException.class, () -> arrangePassages.putBack(other, article, passage, "Ann"));
    }

    private void putBack() {
        arrangePassages.putBack(story, article, passage(Passage.Kind.LEFT_OUT).id, "Ann");
    }

    private Passage passage(Passage.Kind kind) {
        return Passage.of(newest().id).stream()
                .filter(passage -> passage.kind == kind)
                .findFirst()
                .orElseThrow();
    }

    private ArticleVersion newest() {
        session.clear();
        return ArticleVersion.newestOf(article).orElseThrow();
    }

    private List<Claim> claims() {
        return Claim.of(newest().id);
    }

    private List<String> figures() {
        return claims().stream().map(claim -> claim.exact).toList();
    }
}
