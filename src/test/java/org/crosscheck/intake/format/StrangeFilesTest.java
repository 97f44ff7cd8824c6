package org.crosscheck.intake.format;

import java.util.Random;

import org.junit.jupiter.api.Test;

import org.crosscheck.intake.Document;
import org.crosscheck.intake.Part;
import org.crosscheck.intake.UnreadableException;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Files that lie, break or come in another language. */
class StrangeFilesTest {

    /** HOSTILE.md, row 3. */
    @Test
    void aPageNamedPdfIsReadAsAPageWithANotice() throws UnreadableException {
        Document document =
                read("a.pdf", HtmlMaker.openGraph(KnownArticle.ALL.get(0)).getBytes(UTF_8));
        assertTrue(document.text().contains("landing stages"));
        assertTrue(document.notices().get(0).contains("promises a PDF, but it is a web page"));
    }

    /** HOSTILE.md, row 17. */
    @Test
    void scriptsAndHandlersAreTextOrNothing() throws UnreadableException {
        Document document = read(
                "a.html",
                ("<html><body><h1>Bridge</h1><p onclick=x()>It fell.</p><script>steal()</script>"
                                + "<svg><text>drawn</text></svg><p>&lt;b&gt; is a tag.</p><meta http-equiv=refresh content=0></body></html>")
                        .getBytes(UTF_8));
        assertEquals("Bridge\n\nIt fell.\n\n<b> is a tag.", document.text());
    }

    /** HOSTILE.md, row 18. */
    @Test
    void tenThousandNestedTagsAreRead() throws UnreadableException {
        String nested = "<html><body>" + "<div>".repeat(10_000) + "<p>It fell at noon.</p>" + "</div>".repeat(10_000);
        assertTrue(read("a.html", nested.getBytes(UTF_8)).text().contains("It fell at noon."));
    }

    @Test
    void damagedFilesAreRefusedWithAdvice() {
        for (String head : new String[] {"%PDF-1.7\n", "PK\u0003\u0004", "{\"a\":", "\u00D0\u00CF\u0011\u00E0"}) {
            byte[] noise = new byte[3_000];
            new Random(3).nextBytes(noise);
            byte[] first = head.getBytes(ISO_8859_1);
            System.arraycopy(first, 0, noise, 0, first.length);
            UnreadableException refused =
                    assertThrows(UnreadableException.class, () -> FormatReader.read("a.json", noise), head);
            assertFalse(refused.getMessage().isBlank());
        }
    }

    @Test
    void otherJsonIsRefused() {
        byte[] json = "{\"name\":\"x\",\"version\":\"1\"}".getBytes(UTF_8);
        assertTrue(assertThrows(UnreadableException.class, () -> FormatReader.read("a.json", json))
                .getMessage()
                .contains("ninjs"));
    }

    @Test
    void killedAndEmbargoedItemsAreMarked() throws UnreadableException {
        String item = "{\"uri\":\"urn:x\",\"headline\":\"Bridge\",\"pubstatus\":\"%s\",\"body_text\":\"It fell.\"%s}";
        assertEquals(
                "killed (canceled)",
                read("a.json", item.formatted("canceled", "").getBytes(UTF_8))
                        .about()
                        .hold());
        assertEquals(
                "embargoed until 2024-05-14T06:00:00Z",
                read(
                                "a.json",
                                item.formatted("usable", ",\"embargoed\":\"2024-05-14T06:00:00Z\"")
                                        .getBytes(UTF_8))
                        .about()
                        .hold());
    }

    /** https://iptc.org/standards/ninjs/: since version 3 names are written in camel case. */
    @Test
    void ninjsOfVersionThreeIsReadWithItsOwnNames() throws UnreadableException {
        String item = """
                {"uri": "https://agency.example/1", "standard": {"name": "ninjs", "version": "3.1"}, "type": "text",
                 "firstCreated": "2024-05-14T05:30:00+02:00", "pubStatus": "canceled", "copyrightHolder": {"name": "Coast News"},
                 "people": [{"name": "Ida Brandt", "rel": "about"}, {"name": "Ann Example", "rel": "author"}],
                 "headlines": [{"role": "short", "value": "Ferry"}, {"role": "main", "value": "Ferry runs aground"}],
                 "bodies": [{"role": "main", "contentType": "application/xhtml+xml", "value": "<p>It fell.</p><p>Nobody.</p>"}]}
                """;
        Document document = read("a.json", item.getBytes(UTF_8));
        assertEquals("It fell.\n\nNobody.", document.text());
        assertEquals("Ferry runs aground", document.about().title());
        assertEquals("Coast News", document.about().outlet());
        assertEquals("Ann Example", document.about().byline());
        assertEquals("2024-05-14", document.about().published().toString());
        assertEquals("killed (canceled)", document.about().hold());
    }

    @Test
    void anEditorsNoteMayHoldAnItem() throws UnreadableException {
        String item = "{\"uri\":\"urn:x\",\"headline\":\"Bridge\",\"ednote\":\"%s\",\"body_text\":\"It fell.\"}";
        assertEquals(
                "EMBARGOED until six",
                read("a.json", item.formatted("EMBARGOED until six").getBytes(UTF_8))
                        .about()
                        .hold());
        assertNull(read("a.json", item.formatted("Adds quotes").getBytes(UTF_8))
                .about()
                .hold());
    }

    @Test
    void theLanguageIsTold() throws UnreadableException {
        String german = "Die Brücke wurde am Montag gesperrt, sagte die Bürgermeisterin. Niemand sei verletzt worden, "
                + "doch der Schaden gehe in die Millionen. Die Arbeiten sollen im Herbst beginnen.";
        assertEquals("de", language(german));
        assertEquals("en", language(KnownArticle.ALL.get(0).words()));
        assertNull(language("It fell."));
    }

    @Test
    void aPagesMenuIsLeftOutAndKept() throws UnreadableException {
        Document document =
                read("a.html", HtmlMaker.openGraph(KnownArticle.ALL.get(0)).getBytes(UTF_8));
        assertTrue(document.parts().stream()
                .anyMatch(part ->
                        part.kind() == Part.Kind.LEFT_OUT && part.words().equals("Sport")));
        assertTrue(document.parts().stream().anyMatch(part -> part.kind() == Part.Kind.CAPTION));
    }

    private static String language(String text) throws UnreadableException {
        return ArticleFile.read("a.txt", text.getBytes(UTF_8))
                .get(0)
                .document()
                .about()
                .language();
    }

    private static Document read(String name, byte[] bytes) throws UnreadableException {
        return FormatReader.read(name, bytes).get(0).document();
    }
}
