package org.crosscheck.workflow;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.intake.TextFile;
import org.crosscheck.intake.UnreadableException;
import org.crosscheck.intake.format.ArticleFile;
import org.crosscheck.language.Language;
import org.crosscheck.model.Article;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;
import org.crosscheck.model.Clearance;
import org.crosscheck.model.Original;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** From a Word file that a desk hands in to the same file with what was decided. */
@QuarkusTest
class MarkedDraftsTest {
    @Inject
    CreateStory createStory;

    @Inject
    ImportArticle importArticle;

    @Inject
    AssignRole assignRole;

    @Inject
    DecideClaims decideClaims;

    @Inject
    CompileReport compileReport;

    @Inject
    MarkedDrafts markedDrafts;

    private long story;

    @BeforeEach
    void open() {
        story = createStory.titled("The weir", "Ann");
    }

    @Test
    void aDecisionComesBackInTheMarginOfTheDraft() throws IOException, UnreadableException {
        long draft = draft();
        Claim claim = Claim.of(ArticleVersion.newestOf(draft).orElseThrow().id).stream()
                .filter(found -> found.exact.contains("1,300"))
                .findFirst()
                .orElseThrow();
        decideClaims.decide(
                story,
                new Decided(
                        Clearance.CORRECT,
                        "some 1,400 houses",
                        "the register has more",
                        false,
                        Map.of(claim.id, Seen.of(claim, List.of(), "Ann"))),
                "Ann");

        int number = compileReport.now(story, "Ann");
        assertEquals(
                List.of("Correct to …", "Print instead: “some 1,400 houses”", "the register has more"),
                margin(number, Language.ENGLISH));
        assertEquals(
                List.of("Ändern in …", "Stattdessen drucken: „some 1,400 houses“", "the register has more"),
                margin(number, Language.GERMAN));
        assertTrue(Original.wordDraftOf(story).isPresent());
    }

    /** The lines of the first comment, which is Ann's. */
    private List<String> margin(int number, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        markedDrafts.of(story, number).write(language, out);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            XWPFComment comment = word.getDocComments().getComment(0);
            assertEquals("Ann", comment.getAuthor());
            return comment.getText().strip().lines().toList();
        }
    }

    @Test
    void aDraftThatIsNoWordFileHasNoMargin() throws UnreadableException {
        String text = "Outlet: Ours\n\nThe weir flooded 1,300 houses, the mayor said.";
        long article = importArticle.into(story, TextFile.paste(text), "Ann").articleId();
        assignRole.assign(story, article, Article.Role.DRAFT, "Ann");
        int number = compileReport.now(story, "Ann");

        assertFalse(Original.wordDraftOf(story).isPresent());
        assertThrows(UnknownException.class, () -> markedDrafts.of(story, number));
    }

    private long draft() throws IOException, UnreadableException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            XWPFParagraph paragraph = word.createParagraph();
            paragraph.createRun().setText("The weir flooded at least 1,3");
            paragraph.createRun().setText("00 houses, Mayor Ida Brandt said on Monday.");
            word.write(bytes);
        }
        long article = importArticle
                .into(
                        story,
                        ArticleFile.read("weir.docx", bytes.toByteArray())
                                .get(0)
                                .document(),
                        "Ann")
                .articleId();
        assignRole.assign(story, article, Article.Role.DRAFT, "Ann");
        return article;
    }
}
