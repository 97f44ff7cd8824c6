package org.crosscheck.intake.format;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;

import org.crosscheck.intake.Document;
import org.crosscheck.intake.Part;
import org.crosscheck.intake.Run;
import org.crosscheck.intake.UnreadableException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A Word draft keeps its comments and footnotes at the words they stand at, and knows the way back to its runs. */
class WordFileTest {

    @Test
    void aCommentStandsAtItsWords() throws UnreadableException {
        XWPFDocument word = new XWPFDocument();
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.createRun().setText("The bridge carries ");
        paragraph.getCTP().addNewCommentRangeStart().setId(BigInteger.ZERO);
        paragraph.createRun().setText("9,000 cars");
        paragraph.getCTP().addNewCommentRangeEnd().setId(BigInteger.ZERO);
        paragraph.createRun().setText(" a day.");
        XWPFComment comment = word.createComments().createComment(BigInteger.ZERO);
        comment.setAuthor("Ida Brandt");
        comment.createParagraph().createRun().setText("Road office, count of May, page 12");

        Document document = read(word);

        Part part = document.parts().get(0);
        assertEquals(Part.Kind.COMMENT, part.kind());
        assertEquals("9,000 cars", document.text().substring(part.start(), part.end()));
        assertEquals("Road office, count of May, page 12", part.words());
        assertEquals("Ida Brandt", part.author());
    }

    @Test
    void aFootnoteStandsWhereItIsPointedTo() throws UnreadableException {
        XWPFDocument word = new XWPFDocument();
        XWPFFootnote note = word.createFootnotes().createFootnote();
        note.createParagraph().createRun().setText("Telephone call with the mayor, 3 May");
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.createRun().setText("The bridge was closed at noon.");
        paragraph.addFootnoteReference(note);

        Document document = read(word);

        Part part = document.parts().get(0);
        assertEquals(Part.Kind.FOOTNOTE, part.kind());
        assertEquals(document.text().length(), part.start());
        assertEquals("Telephone call with the mayor, 3 May", part.words());
    }

    @Test
    void everyWordKnowsItsRun() throws UnreadableException {
        XWPFDocument word = new XWPFDocument();
        word.createParagraph().createRun().setText("  Bridge closed");
        XWPFParagraph second = word.createParagraph();
        second.createRun().setText("The bridge was ");
        second.createRun().setText("closed at noon.");

        Document document = read(word);

        List<String> words = document.runs().stream()
                .map(run -> run.number() + " " + document.text().substring(run.start(), run.end()))
                .toList();
        assertEquals(List.of("0 Bridge closed", "1 The bridge was ", "2 closed at noon."), words);
        assertTrue(document.runs().stream().map(Run::number).allMatch(number -> number < 3));
    }

    @Test
    void aDamagedFileIsRefusedWithAdvice() {
        byte[] whole = WordMaker.styled(KnownArticle.ALL.get(0));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        UnreadableException refused =
                assertThrows(UnreadableException.class, () -> FormatReader.read("draft.docx", half));
        assertTrue(refused.getMessage().contains("save it anew"), refused.getMessage());
    }

    @Test
    void aRowOfATableIsALine() throws UnreadableException {
        XWPFDocument word = new XWPFDocument();
        XWPFTableRow row = word.createTable(1, 2).getRow(0);
        row.getCell(0).setText("2024");
        row.getCell(1).setText("3,200");
        row.getCell(1).addParagraph().createRun().setText("of whom 90 in Lodra");
        assertEquals("2024\t3,200\nof whom 90 in Lodra", read(word).text());
    }

    private static Document read(XWPFDocument word) throws UnreadableException {
        return FormatReader.read("draft.docx", WordMaker.bytes(word)).get(0).document();
    }
}
