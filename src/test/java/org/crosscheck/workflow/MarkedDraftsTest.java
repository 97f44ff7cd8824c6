package org.crosscheck.workflow;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

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
import org.crosscheck.model.Decision;
import org.crosscheck.model.Original;
import org.crosscheck.report.Edition;

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
    AttachEvidence attachEvidence;

    @Inject
    KeepConfidential keepConfidential;

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
        markedDrafts.of(story, number, Edition.INTERNAL).write(language, out);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            XWPFComment comment = word.getDocComments().getComment(0);
            assertEquals("Ann", comment.getAuthor());
            return comment.getText().strip().lines().toList();
        }
    }

    @Test
    void othersGetTheDraftWithoutWhatTheDeskKeepsToItself() throws IOException, UnreadableException {
        long draft = draft();
        Claim claim = Claim.of(ArticleVersion.newestOf(draft).orElseThrow().id).get(0);
        decideClaims.decide(
                story,
                new Decided(
                        Clearance.CORRECT,
                        "some 1,400 houses, as Cleo Marsh told us",
                        "the town clerk rang back",
                        false,
                        Map.of(claim.id, Seen.of(claim, List.of(), "Cleo Marsh"))),
                "Cleo Marsh");
        long decision = Decision.about(List.of(claim.id)).get(0).id;
        attachEvidence.attach(
                story,
                decision,
                new Proof(
                        "https://register.example/weir",
                        null,
                        null,
                        null,
                        null,
                        "+44 7700 900456",
                        null,
                        "by phone",
                        "she wants no name",
                        false),
                "Cleo Marsh");
        int number = compileReport.now(story, "Dora Lindt");

        String open = file(number, Edition.REDACTED);
        String whole = file(number, Edition.INTERNAL);
        for (String secret :
                List.of("Cleo Marsh", "the town clerk rang back", "+44 7700 900456", "she wants no name")) {
            assertTrue(whole.contains(secret), "the desk's own holds " + secret);
            assertFalse(open.contains(secret), "others' holds " + secret);
        }
        assertFalse(open.contains("Dora Lindt"));
        for (String said : List.of(
                "Reviewer 1",
                "Correct to …",
                "some 1,400 houses, as [withheld] told us",
                "https://register.example/weir")) {
            assertTrue(open.contains(said), said);
        }
        keepConfidential.source(story, draft, true, "Ann");
        int veiled = compileReport.now(story, "Ann");
        assertThrows(RefusedException.class, () -> markedDrafts.of(story, veiled, Edition.REDACTED));
    }

    /** All parts of the draft's file. */
    private String file(int number, Edition edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        markedDrafts.of(story, number, edition).write(Language.ENGLISH, out);
        StringBuilder all = new StringBuilder();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            while (parts.getNextEntry() != null) {
                all.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    @Test
    void aDraftThatIsNoWordFileHasNoMargin() throws UnreadableException {
        String text = "Outlet: Ours\n\nThe weir flooded 1,300 houses, the mayor said.";
        long article = importArticle.into(story, TextFile.paste(text), "Ann").articleId();
        assignRole.assign(story, article, Article.Role.DRAFT, "Ann");
        int number = compileReport.now(story, "Ann");

        assertFalse(Original.wordDraftOf(story).isPresent());
        assertThrows(UnknownException.class, () -> markedDrafts.of(story, number, Edition.INTERNAL));
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
