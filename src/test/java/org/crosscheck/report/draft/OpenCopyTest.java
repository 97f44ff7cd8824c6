package org.crosscheck.report.draft;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.crosscheck.machine.LibreOffice;
import org.crosscheck.report.Blot;
import org.crosscheck.report.Reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What of a desk's own file others get to see: everything in this one that is not its text is a secret. */
class OpenCopyTest {
    private static final List<String> SECRETS = List.of(
            "rewrite wanted here",
            "a footnote with a number",
            "struck out by the lawyer",
            "hidden for the desk",
            "slug of the night desk",
            "typist",
            "links.example",
            "style for scoops",
            "left out as furniture",
            "Whistler",
            "Secret Gazette",
            "press@ministry.example");

    private final List<DraftFile.Origin> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int run;
    private DraftFile draft;
    private byte[] copy;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        draft = new DraftFile(file(), text.toString(), runs);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Remark remark = remark("1,300 houses", "Reviewer 1", "Correct to …", "Print instead: “1,400 houses”");
        OpenCopy.write(
                draft, List.of(remark, remark("second cell", "Editor", "Confirmed")), Blot.of(Reports.small()), out);
        copy = out.toByteArray();
    }

    private Remark remark(String words, String author, String... lines) {
        int start = text.indexOf(words);
        return new Remark(start, start + words.length(), author, Reports.NOON, List.of(lines));
    }

    @Test
    void nothingOfTheFileButItsTextIsInTheCopy() throws IOException {
        String before = everything(draft.bytes());
        String after = everything(copy);
        for (String secret : SECRETS) {
            assertTrue(before.contains(secret.toLowerCase(Locale.ROOT)), "the file itself holds " + secret);
            assertFalse(after.contains(secret.toLowerCase(Locale.ROOT)), "the copy holds " + secret);
        }
    }

    @Test
    void theTextStandsAsItWasReadInItsParagraphsAndTables() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(copy))) {
            assertEquals(
                    List.of(
                            "After the flood",
                            "Water took 1,300 houses, says [withheld] of the\t[withheld].",
                            "",
                            "Ask [withheld]."),
                    word.getParagraphs().stream().map(XWPFParagraph::getText).toList());
            assertEquals("Heading1", word.getParagraphs().get(0).getStyle());
            assertEquals(
                    List.of("1,300 houses"),
                    word.getParagraphs().get(1).getRuns().stream()
                            .filter(XWPFRun::isBold)
                            .map(XWPFRun::text)
                            .toList());
            XWPFTable table = word.getTables().get(0);
            assertEquals("first cell", table.getRow(0).getCell(0).getText());
            assertEquals("second cell", table.getRow(0).getCell(1).getText());
        }
    }

    @Test
    void onlyOurRemarksStandInItsMargin() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(copy))) {
            XWPFComment[] comments = word.getDocComments().getComments().toArray(XWPFComment[]::new);
            assertEquals(2, comments.length);
            assertEquals("Reviewer 1", comments[0].getAuthor());
            assertEquals(
                    "Correct to …\nPrint instead: “1,400 houses”",
                    comments[0].getText().strip());
            assertEquals("Editor", comments[1].getAuthor());
        }
        assertTrue(everything(copy)
                .matches(
                        "(?s).*commentrangestart w:id=\"0\"/><w:r><w:rpr><w:b[^>]*/></w:rpr><w:t xml:space=\"preserve\">"
                                + "1,300 houses</w:t></w:r><w:commentrangeend w:id=\"0\"/>.*"));
    }

    @Test
    void libreOfficeOpensItWithoutRepair() throws IOException {
        assertTrue(LibreOffice.print(folder, "copy.docx", copy).length > 0);
    }

    private byte[] file() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            word.getProperties().getCoreProperties().setCreator("Typist");
            word.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Slug of the night desk");
            XWPFParagraph head = word.createParagraph();
            head.setStyle("Heading1");
            read(head.createRun(), "After the flood");
            body(word);
            XWPFParagraph furniture = word.createParagraph();
            furniture.setStyle("style for scoops");
            unread(furniture.createRun(), "left out as furniture");
            table(word);
            text.append("\n\n");
            read(word.createParagraph().createRun(), "Ask Press@Ministry.example.");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return bytes.toByteArray();
        }
    }

    private void body(XWPFDocument word) {
        text.append("\n\n");
        XWPFParagraph body = word.createParagraph();
        read(body.createRun(), "Water took ");
        XWPFRun bold = body.createRun();
        bold.setBold(true);
        read(bold, "1,300 houses");
        read(body.createHyperlinkRun("https://links.example/olga"), ", says Olga ");
        XWPFRun rest = body.createRun();
        read(rest, "Whistler of the");
        rest.addTab();
        text.append('\t');
        runs.set(runs.size() - 1, new DraftFile.Origin(runs.get(runs.size() - 1).start(), text.length(), run - 1));
        read(body.createRun(), "Secret Gazette.");
        XWPFRun hidden = body.createRun();
        hidden.setVanish(true);
        read(hidden, " (hidden for the desk)");
        XWPFRun struck = body.createRun();
        unread(struck, "");
        struck.getCTR().addNewDelText().setStringValue("struck out by the lawyer");
        comment(word, body);
        word.createFootnotes();
        word.createFootnote().createParagraph().createRun().setText("a footnote with a number");
        body.addFootnoteReference(word.getFootnotes().get(word.getFootnotes().size() - 1));
        run++;
    }

    private void comment(XWPFDocument word, XWPFParagraph body) {
        XWPFComment comment = word.createComments().createComment(BigInteger.ZERO);
        comment.setAuthor("Typist");
        comment.createParagraph().createRun().setText("rewrite wanted here");
        body.getCTP().addNewCommentRangeStart().setId(BigInteger.ZERO);
        body.getCTP().addNewCommentRangeEnd().setId(BigInteger.ZERO);
    }

    private void table(XWPFDocument word) {
        text.append("\n\n");
        XWPFTable table = word.createTable(1, 2);
        read(table.getRow(0).getCell(0).getParagraphs().get(0).createRun(), "first cell");
        text.append('\t');
        read(table.getRow(0).getCell(1).getParagraphs().get(0).createRun(), "second cell");
    }

    /** Words that intake read, in the next run. */
    private void read(XWPFRun next, String words) {
        next.setText(words);
        runs.add(new DraftFile.Origin(text.length(), text.length() + words.length(), run++));
        text.append(words);
    }

    /** Words that it did not. */
    private void unread(XWPFRun next, String words) {
        next.setText(words);
        run++;
    }

    /** All parts of a file, in small letters. */
    private static String everything(byte[] docx) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                all.append('\n').append(part.getName()).append('\n').append(new String(parts.readAllBytes(), UTF_8));
            }
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }
}
