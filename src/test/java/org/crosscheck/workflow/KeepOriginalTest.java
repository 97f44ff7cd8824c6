package org.crosscheck.workflow;

import java.util.Base64;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.intake.About;
import org.crosscheck.intake.Document;
import org.crosscheck.intake.Part;
import org.crosscheck.intake.Run;
import org.crosscheck.intake.SourceFile;
import org.crosscheck.intake.UnreadableException;
import org.crosscheck.intake.format.ArticleFile;
import org.crosscheck.model.Article;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;
import org.crosscheck.model.Original;
import org.crosscheck.model.Passage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What comes with an article's text is kept: its file, its captions and notes, its language and marks. */
@QuarkusTest
class KeepOriginalTest {
    private static final byte[] BYTES = {80, 75, 3, 4, 0, -1};
    private static final String WORDS = "The bridge carries 9,000 cars a day, the mayor said.";

    @Inject
    CreateStory createStory;

    @Inject
    ImportArticle importArticle;

    private long story;

    @BeforeEach
    void open() {
        story = createStory.titled("The bridge", "Ann");
    }

    /** HOSTILE.md, row 23. */
    @Test
    void theFileIsKeptByteForByteWithTheWayBackIntoIt() {
        Document document = new Document(
                About.NOTHING,
                WORDS,
                List.of(),
                List.of(new Part(Part.Kind.COMMENT, 19, 24, "Count of May, page 12", "Ida Brandt")),
                List.of(new Run(0, 19, 0), new Run(19, 24, 1)),
                new SourceFile("../draft\r\n.docx", BYTES));

        long version = version(importArticle.into(story, document, "Ann").articleId());

        Original original = Original.of(version).orElseThrow();
        assertArrayEquals(BYTES, Base64.getDecoder().decode(original.content));
        assertEquals("draft.docx", original.name);
        assertEquals("0 19 0\n19 24 1", original.runs);
        Passage comment = Passage.of(version).get(0);
        assertEquals("9,000", WORDS.substring(comment.startOffset, comment.endOffset));
        assertEquals("Ida Brandt", comment.author);
    }

    @Test
    void whatWasLeftOutOfAPageCanBeSeen() throws UnreadableException {
        byte[] page = ("<html><body><article><h1>Bridge</h1><p>" + WORDS
                        + "</p><p>Read more: Other bridges</p></article></body></html>")
                .getBytes(UTF_8);
        Document document = ArticleFile.read("bridge.html", page).get(0).document();

        long version = version(importArticle.into(story, document, "Ann").articleId());

        assertTrue(Passage.of(version).stream()
                .anyMatch(passage -> passage.kind == Passage.Kind.LEFT_OUT && passage.words.startsWith("Read more")));
    }

    @Test
    void aTextInAnotherLanguageIsKeptMarkedAndNotRead() throws UnreadableException {
        String german = "Die Brücke trägt 9.000 Autos am Tag, sagte die Bürgermeisterin. Niemand sei verletzt worden, "
                + "doch der Schaden gehe in die Millionen. Die Arbeiten sollen im Herbst beginnen.";
        Document document =
                ArticleFile.read("a.txt", german.getBytes(UTF_8)).get(0).document();

        Imported imported = importArticle.into(story, document, "Ann");

        assertEquals("de", Article.inStory(story, imported.articleId()).orElseThrow().language);
        assertEquals(List.of(), Claim.of(version(imported.articleId())));
        assertTrue(imported.notices().get(0).contains("not in English"));
    }

    @Test
    void anEmbargoIsKept() {
        About held = new About(null, null, null, null, null, null, null, "en", "embargoed until 6 am");
        Imported imported = importArticle.into(story, new Document(held, WORDS, List.of()), "Ann");
        assertEquals(
                "embargoed until 6 am",
                Article.inStory(story, imported.articleId()).orElseThrow().hold);
    }

    private static long version(long article) {
        return ArticleVersion.newestOf(article).orElseThrow().id;
    }
}
