package org.crosscheck.intake.format;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.crosscheck.intake.Document;
import org.crosscheck.intake.UnreadableException;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A file is read by another process with the same result, and by none for longer or with more than it may have. */
class ForkedReaderTest {
    private static final byte[] DRAFT = WordMaker.styled(KnownArticle.ALL.get(0));

    @Test
    void anotherProcessReadsTheSame() throws UnreadableException {
        Document here = FormatReader.read("draft.docx", DRAFT).get(0).document();
        Document there = ArticleFile.read("draft.docx", DRAFT).get(0).document();
        assertEquals(here.text(), there.text());
        assertEquals(here.parts(), there.parts());
        assertEquals(here.runs(), there.runs());
        assertEquals(here.about().in("en"), there.about());
        assertArrayEquals(DRAFT, there.file().bytes());
    }

    @Test
    void aRefusalCrossesOver() {
        byte[] broken = "%PDF-1.7\nnothing".getBytes(UTF_8);
        UnreadableException here = assertThrows(UnreadableException.class, () -> FormatReader.read("a.pdf", broken));
        UnreadableException there = assertThrows(UnreadableException.class, () -> ArticleFile.read("a.pdf", broken));
        assertEquals(here.getMessage(), there.getMessage());
    }

    /** HOSTILE.md, row 16. */
    @Test
    void whatTakesTooLongIsStopped() {
        UnreadableException late = assertThrows(
                UnreadableException.class,
                () -> ForkedReader.read("draft.docx", DRAFT, Duration.ofMillis(1), "-Xmx256m"));
        assertTrue(late.getMessage().contains("within 0 seconds"), late.getMessage());
    }

    /** HOSTILE.md, row 16. */
    @Test
    void whatNeedsTooMuchMemoryIsStopped() {
        byte[] large = ("Outlet: Post\n\n" + "word ".repeat(2_000_000)).getBytes(UTF_8);
        UnreadableException refused = assertThrows(
                UnreadableException.class, () -> ForkedReader.read("a.txt", large, Duration.ofSeconds(30), "-Xmx12m"));
        assertTrue(refused.getMessage().contains("can be spared"), refused.getMessage());
    }

    @Test
    void everyResultOfAnArchiveCrossesOver() throws UnreadableException {
        List<ArticleFile.Result> results = ArticleFile.read("a.eml", MailMaker.alternative(KnownArticle.ALL.get(1)));
        assertEquals("en", results.get(0).document().about().language());
    }
}
