package org.crosscheck.report.draft;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.crosscheck.machine.LibreOffice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MarginTest {
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
    private static final String TEXT = "Water flooded 1,300 houses.\n\n“We warned them in May,” she said.";

    @TempDir
    Path folder;

    @Test
    void aCommentStandsAtItsWordsAndTheFilesWordsStayAsTheyWere() throws IOException {
        byte[] marked = marked(draft(false), remark("1,300 houses", "Ann", "Correct to …", "Print 1,400."));
        try (XWPFDocument word = read(marked)) {
            assertEquals(TEXT, text(word));
            assertEquals("1,300 houses", commented(marked, 0));
            XWPFComment comment = word.getDocComments().getComment(0);
            assertEquals("Ann", comment.getAuthor());
            assertEquals("Correct to …\nPrint 1,400.", comment.getText().strip());
            XWPFParagraph first = word.getParagraphs().get(0);
            assertEquals(
                    "1,300 houses",
                    first.getRuns().stream()
                            .filter(XWPFRun::isBold)
                            .map(XWPFRun::text)
                            .collect(joining()),
                    "a split run keeps its look");
        }
    }

    @Test
    void wordsOfSeveralRunsAndWordsOfOneTakeTheirCommentsBothAtOnce() throws IOException {
        byte[] marked = marked(
                draft(false),
                remark("flooded 1,300", "Ann", "one"),
                remark("1,300", "Ben", "two"),
                remark("1,300 houses.", "Cleo", "three"),
                remark("“We warned them in May,”", "Dora", "four"));
        assertEquals(
                List.of("flooded 1,300", "1,300", "1,300 houses.", "“We warned them in May,”"),
                List.of(commented(marked, 0), commented(marked, 1), commented(marked, 2), commented(marked, 3)));
    }

    @Test
    void commentsThatTheFileCameWithStay() throws IOException {
        byte[] marked = marked(draft(true), remark("flooded", "Ann", "Confirmed"));
        try (XWPFDocument word = read(marked)) {
            List<String> said = new ArrayList<>();
            for (XWPFComment comment : word.getDocComments().getComments()) {
                said.add(comment.getId() + " " + comment.getAuthor() + ": "
                        + comment.getText().strip());
            }
            assertEquals(List.of("7 Rewrite: see the town's list", "8 Ann: Confirmed"), said);
        }
        assertEquals("flooded", commented(marked, 8));
    }

    @Test
    void libreOfficeOpensItWithoutRepair() throws IOException {
        byte[] pdf = LibreOffice.print(
                folder, "draft.docx", marked(draft(true), remark("1,300 houses", "Ann", "Correct to … <1,400>")));
        assertTrue(pdf.length > 0);
    }

    @Test
    void aFileThatDoesNotHoldTheWordsIsRefused() throws IOException {
        DraftFile draft = draft(false);
        DraftFile other = new DraftFile(draft.bytes(), draft.text().replace("Water", "Stone"), draft.runs());
        assertThrows(IOException.class, () -> marked(other, remark("flooded", "Ann", "Confirmed")));
    }

    private static Remark remark(String words, String author, String... lines) {
        int start = TEXT.indexOf(words);
        return new Remark(start, start + words.length(), author, NOON, List.of(lines));
    }

    /** Two paragraphs, the first begun with white space that its text lacks, "1,300 houses" in bold. */
    private static DraftFile draft(boolean isCommented) throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            XWPFParagraph first = word.createParagraph();
            first.createRun().setText("  Water flooded ");
            XWPFRun bold = first.createRun();
            bold.setBold(true);
            bold.setText("1,300 houses");
            first.createRun().setText(".");
            word.createParagraph().createRun().setText(TEXT.substring(TEXT.indexOf('“')));
            if (isCommented) {
                XWPFComment comment = word.createComments().createComment(BigInteger.valueOf(7));
                comment.setAuthor("Rewrite");
                comment.createParagraph().createRun().setText("see the town's list");
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            word.write(bytes);
            int second = TEXT.indexOf('“');
            return new DraftFile(
                    bytes.toByteArray(),
                    TEXT,
                    List.of(
                            new DraftFile.Origin(0, 14, 0),
                            new DraftFile.Origin(14, 26, 1),
                            new DraftFile.Origin(26, 27, 2),
                            new DraftFile.Origin(second, TEXT.length(), 3)));
        }
    }

    private static byte[] marked(DraftFile draft, Remark... remarks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Margin.write(draft, List.of(remarks), out);
        return out.toByteArray();
    }

    private static XWPFDocument read(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static String text(XWPFDocument word) {
        return word.getParagraphs().stream()
                .map(paragraph -> paragraph.getRuns().stream()
                        .map(run -> run.getText(0) == null ? "" : run.getText(0))
                        .collect(joining()))
                .collect(joining("\n\n"))
                .strip();
    }

    /** The words between where a comment begins and where it ends. */
    private static String commented(byte[] docx, int id) throws IOException {
        Matcher marks = Pattern.compile(
                        "(?s)commentRangeStart w:id=\"" + id + "\"/>(.*?)<w:commentRangeEnd w:id=\"" + id + "\"")
                .matcher(part(docx, "word/document.xml"));
        assertTrue(marks.find(), "comment " + id + " stands nowhere");
        Matcher texts = Pattern.compile("<w:t[ >][^<]*").matcher(marks.group(1));
        StringBuilder words = new StringBuilder();
        while (texts.find()) {
            words.append(texts.group().replaceFirst("<w:t[^>]*>", ""));
        }
        return words.toString();
    }

    private static String part(byte[] docx, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), UTF_8);
                }
            }
        }
        throw new IOException(name + " is missing");
    }
}
