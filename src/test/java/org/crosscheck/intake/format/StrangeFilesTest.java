package org.crosscheck.intake.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.crosscheck.intake.About;
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

    @Test
    void wordsThatOnlyTheLinkedDataHasAreRead() throws UnreadableException {
        String page = """
                <html><head><script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge falls",
                "articleBody": "It fell at noon.\\n\\nNobody was hurt, the mayor said, though forty people had crossed it within the hour.\\n\\nIt will be built again."}</script></head>
                <body><h1>Bridge falls</h1><p>It fell at noon.</p><p>Subscribe to go on reading.</p></body></html>
                """;
        Document document = read("a.html", page.getBytes(UTF_8));
        assertEquals(
                "Bridge falls\n\nIt fell at noon.\n\nNobody was hurt, the mayor said, though forty people had crossed it within the hour.\n\nIt will be built again.",
                document.text());
        assertEquals("Subscribe to go on reading.", document.parts().get(0).words());
    }

    @ParameterizedTest
    @CsvSource({
        "Bridge falls at noon | Harbour Courier, Bridge falls at noon, Harbour Courier",
        "Bridge falls - nobody hurt - World - Harbour Courier, Bridge falls - nobody hurt, Harbour Courier",
        "Bridge falls – at noon, Bridge falls – at noon,",
        "Another page | Harbour Courier, Another page | Harbour Courier,"
    })
    void aPagesTitleEndsWithItsSite(String title, String headline, String site) throws UnreadableException {
        String shown = headline.contains("|") ? "Bridge" : headline;
        String page = "<html><head><title>" + title + "</title></head><body><table><tr><td><font size=6>" + shown
                + "</font><br><br>It fell at noon.</td></tr></table></body></html>";
        Document document = read("a.html", page.getBytes(UTF_8));
        assertEquals(headline, document.about().title());
        assertEquals(site, document.about().outlet());
    }

    @Test
    void aPdfNamedAfterItsFileHasNoTitleOfItsOwn() throws IOException, UnreadableException {
        assertNull(titled("draft three.docx").title());
        assertNull(titled("Microsoft Word - bridge").title());
        assertEquals("Bridge falls", titled("Bridge falls").title());
        assertEquals(
                "Harbour Courier", titled("It fell at noon. - Harbour Courier").outlet());
    }

    /** What is known of a PDF with a title of its own and one sentence. */
    private static About titled(String title) throws IOException, UnreadableException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            pdf.getDocumentInformation().setTitle(title);
            try (PDPageContentStream words = new PDPageContentStream(pdf, page)) {
                words.beginText();
                words.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                words.newLineAtOffset(60, 500);
                words.showText("It fell at noon.");
                words.endText();
            }
            pdf.save(out);
        }
        return read("a.pdf", out.toByteArray()).about();
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
