package org.crosscheck.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.crosscheck.report.FrozenReport;
import org.crosscheck.report.Reports;
import org.crosscheck.report.page.Blocks;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PaperSettingTest {
    private static final String HASH = "0123456789abcdef".repeat(4);

    private static final String PAGE = """
            <!doctype html>
            <html lang="en"><head><title>Verification report: Dam &amp; bridge</title><style>p { color: red }</style></head>
            <body><header><p class="kicker">Verification report</p><h1>Dam &amp; bridge</h1>
            <dl class="figures"><div><dt>Sources</dt><dd>3</dd></div><div><dt>Claims</dt><dd>1,204</dd></div></dl>
            <p class="notice">Not ready: <strong>2</strong> conflicts wait.</p></header>
            <section><h2>Must fix <span class="quiet count">2</span></h2>
            <table class="stacked"><thead><tr><th scope="col">Words</th><th scope="col" class="number">Value</th></tr></thead>
            <tbody><tr><th scope="row">Courier</th><td class="number">1,300</td></tr>
            <tr><td class="serif">Ἀθῆναι, Київ, Łódź: <del>340</del> <ins>1,300</ins> ≠ ⇄ ↗<br>漢字</td></tr>
            <tr><td colspan="2">%s</td></tr></tbody></table>
            <nav><ol><li>Elsewhere</li></ol></nav>
            <svg role="img" aria-label="Progress" viewBox="0 0 100 6" width="100%%" height="24"><rect class="CONFIRMED" x="0" y="0" width="40" height="6"/></svg>
            <svg role="img" aria-label="Times" width="100%%" height="60"><line class="axis" x1="0" x2="100%%" y1="50" y2="50"/>
            <text x="0" y="12">Ana</text><circle class="ring" cx="20%%" cy="20" r="6"/><line class="open" x1="3%%" x2="60%%" y1="30" y2="30"/></svg>
            <ul><li>One</li><li>Two</li></ul></section>
            <section><h2>Method</h2><h3>Limits</h3><h4>Of rules</h4><p></p><p class="hash">%s</p><div>Loose words</div></section>
            </body></html>
            """.formatted("term ".repeat(90), "f".repeat(300));

    @Test
    void aReportKeepsTheRulesOfAccessibleAndOfLastingPdf() throws IOException {
        assertEquals(List.of(), Conformance.violations(pdf(PAGE)));
    }

    @Test
    void aFileThatBreaksTheRulesIsFound() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        assertTrue(Conformance.violations(out.toByteArray()).stream().anyMatch(line -> line.startsWith("ua1")));
        assertTrue(Conformance.violations(out.toByteArray()).stream().anyMatch(line -> line.startsWith("2a")));
    }

    @Test
    void everyWordOfThePageStandsOnPaper() throws IOException {
        String text = text(pdf(PAGE));
        for (String words : List.of(
                "Verification report",
                "Dam & bridge",
                "1,204",
                "Not ready: 2 conflicts wait.",
                "Must fix 2",
                "Courier",
                "Ἀθῆναι, Київ, Łódź: 340 1,300 ≠ ⇄ ↗",
                "One",
                "Two",
                "Limits",
                "Loose words")) {
            assertTrue(text.contains(words), words);
        }
        assertEquals(
                300,
                text.lines()
                        .filter(line -> line.matches("f+"))
                        .mapToInt(String::length)
                        .sum());
        assertEquals(90, text.split("term", -1).length - 1);
    }

    @Test
    void theHashAndTheNumberStandOnEveryPage() throws IOException {
        String rows = IntStream.range(0, 200)
                .mapToObj(i -> "<tr><td>Row " + i + "</td><td>" + "long ".repeat(40) + "</td></tr>")
                .collect(joining());
        byte[] pdf = pdf(
                "<html lang=de><head><title>Viel</title></head><body><h1>Viel</h1><table><thead><tr><th>A</th><th>B</th></tr>"
                        + "</thead><tbody>" + rows + "</tbody></table></body></html>");
        assertEquals(List.of(), Conformance.violations(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertTrue(pages > 5, pages + " pages");
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document);
                assertTrue(text.contains(HASH), text);
                assertTrue(text.contains(page + " / " + pages), text);
                assertTrue(text.contains("A B"), "heads come again: " + text);
            }
            assertEquals("de", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void aRowLongerThanAPageGoesOnOnTheNext() throws IOException {
        byte[] pdf = pdf(
                "<html lang=en><head><title>Long</title></head><body><h1>Long</h1><table><thead><tr><th>A</th></tr></thead>"
                        + "<tbody><tr><td>" + "word ".repeat(5000) + "</td></tr></tbody></table></body></html>");
        assertEquals(5000, text(pdf).split("word", -1).length - 1);
        assertEquals(List.of(), Conformance.violations(pdf));
    }

    @Test
    void headingsAreBookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(PAGE))) {
            assertEquals(
                    "Dam & bridge (Must fix 2, Method (Limits (Of rules)))",
                    inShort(document.getDocumentCatalog().getDocumentOutline()));
        }
    }

    @Test
    void aChartSaysWhatItShows() throws IOException {
        List<String> said = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf(PAGE))) {
            for (Object kid : ((PDStructureElement) document.getDocumentCatalog()
                            .getStructureTreeRoot()
                            .getKids()
                            .get(0))
                    .getKids()) {
                if (kid instanceof PDStructureElement element
                        && element.getStructureType().equals("Figure")) {
                    said.add(element.getAlternateDescription());
                }
            }
        }
        assertEquals(List.of("Progress", "Times: Ana"), said);
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        assertArrayEquals(pdf(PAGE), pdf(PAGE));
    }

    private static String inShort(PDOutlineNode node) {
        return StreamSupport.stream(node.children().spliterator(), false)
                .map(PaperSettingTest::item)
                .collect(joining(", "));
    }

    private static String item(PDOutlineItem item) {
        return item.hasChildren() ? item.getTitle() + " (" + inShort(item) + ")" : item.getTitle();
    }

    @Test
    void wordsFromRightToLeftAreDrawnThatWayAndReadAsWritten() throws IOException {
        byte[] pdf = pdf(page("<p>He said “שלום (חבר) 1,300” and “مرحبا”.</p>"));
        assertEquals(List.of(), Conformance.violations(pdf));
        String content = content(pdf);
        assertTrue(content.contains(Texts.written("שלום (חבר) ")), content);
        assertTrue(content.contains(Texts.written("مرحبا")), content);
        assertFalse(text(pdf).contains("missing"));
    }

    @Test
    void chineseJapaneseAndKoreanAreDrawnAndBrokenIntoLines() throws IOException {
        String words = "北京的大坝漏水了。東京の「ひらがな」とカタカナ。서울의 댐이 새고 있다.";
        byte[] pdf = pdf(page("<p>" + words.repeat(4) + "</p><p>" + words + "</p>"));
        assertEquals(List.of(), Conformance.violations(pdf));
        String text = text(pdf).replaceAll("\\s", "");
        assertTrue(text.contains(words.repeat(4).replace(" ", "")), text);
        assertFalse(text.contains("missing"), text);
    }

    @Test
    void whatNoFontHasIsMarkedCountedAndCanBeCopied() throws IOException {
        byte[] pdf = pdf(page("<p>He said “𒀀𒀁” and 𓀀.</p>"));
        assertEquals(List.of(), Conformance.violations(pdf));
        assertTrue(text(pdf).contains("3 signs are missing"), text(pdf));
        assertTrue(content(pdf).contains(Texts.written("𒀀𒀁")));
        assertTrue(content(pdf).contains(Texts.written("𓀀")));
    }

    @Test
    void picturesOfMessagesAreDrawn() throws IOException {
        byte[] pdf = pdf(page("<p>He wrote “🦭🚒 😀 ⭐ 🫠 👍🏽 👩‍🚒 🇺🇦 ❤️ 1️⃣”.</p>"));
        assertEquals(List.of(), Conformance.violations(pdf));
        assertFalse(text(pdf).contains("missing"), text(pdf));
        assertTrue(text(pdf).contains("🦭🚒"), text(pdf));
    }

    @Test
    void wordsStandOutInAFontOfOneWeightToo() throws IOException {
        byte[] pdf = pdf(page("<p>大坝 <strong>漏水</strong> 大坝</p>"));
        assertEquals(List.of(), Conformance.violations(pdf));
        assertEquals(1, content(pdf).split(" 2 Tr ", -1).length - 1, content(pdf));
    }

    @ParameterizedTest
    @CsvSource({"abc, cba", "(a), (a)", "אָב, באָ", "a[b, b]a"})
    void lettersFromRightToLeftKeepTheirMarks(String written, String drawn) {
        assertEquals(drawn, Script.mirrored(written));
    }

    private static String page(String body) {
        return "<!doctype html><html lang=\"en\"><head><title>Words</title></head><body><h1>Words</h1>" + body
                + "</body></html>";
    }

    /** What the first page draws. */
    private static String content(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf);
                InputStream content = document.getPage(0).getContents()) {
            return new String(content.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] pdf(String html) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PaperSetting setting = new PaperSetting(document, HASH, missing -> missing + " signs are missing");
            Blocks.read(new StringReader(html), setting);
            document.setDocumentId(1L);
            setting.write(RecordObjects.add(document, FrozenReport.of(Reports.small()), "D:20260304150000Z"), out);
        }
        return out.toByteArray();
    }
}
