package org.crosscheck.intake.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFEndnote;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Writes a known article as Word files. */
final class WordMaker {
    private WordMaker() {}

    static byte[] styled(KnownArticle a) {
        XWPFDocument word = new XWPFDocument();
        XWPFStyles styles = word.createStyles();
        style(styles, "Titel", "Title");
        style(styles, "Beschriftung", "caption");
        word.getProperties().getCoreProperties().setCreator(a.byline());
        paragraph(word, a.title()).setStyle("Titel");
        a.paragraphs().forEach(words -> paragraph(word, words));
        paragraph(word, a.caption()).setStyle("Beschriftung");
        return bytes(word);
    }

    static byte[] headed(KnownArticle a) {
        XWPFDocument word = new XWPFDocument();
        for (String line : MadeFile.header(a).split("\n")) {
            XWPFParagraph paragraph = word.createParagraph();
            for (int i = 0; i < line.length(); i += 7) {
                paragraph.createRun().setText(line.substring(i, Math.min(line.length(), i + 7)));
            }
        }
        return bytes(word);
    }

    /** Its title in a heading style, page header and footer, notes at the ends of the first two paragraphs. */
    static byte[] noted(KnownArticle a) {
        XWPFDocument word = new XWPFDocument();
        style(word.createStyles(), "Heading1", "heading 1");
        word.getProperties().getCoreProperties().setCreator(a.byline());
        word.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText(a.outlet() + " – draft");
        word.createFooter(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("Page 1 of 2");
        paragraph(word, a.title()).setStyle("Heading1");
        for (int i = 0; i < a.paragraphs().size(); i++) {
            XWPFParagraph paragraph = paragraph(word, a.paragraphs().get(i));
            if (i == 0) {
                XWPFFootnote footnote = word.createFootnote();
                footnote.createParagraph().createRun().setText("Telephone call with the “press office”, Monday");
                paragraph.addFootnoteReference(footnote);
            } else if (i == 1) {
                XWPFEndnote endnote = word.createEndnote();
                endnote.createParagraph().createRun().setText("Minutes of the council, page 4");
                paragraph.createRun().getCTR().addNewEndnoteReference().setId(endnote.getId());
            }
        }
        return bytes(word);
    }

    /** What stands in the text box of {@link #boxed}. */
    static final String BOX = "“We will be back,” a sign said.";

    /** A box beside the last paragraph, written twice as Word does: as a drawing, and for older programs as a picture. */
    static byte[] boxed(KnownArticle a) {
        XWPFDocument word = new XWPFDocument();
        style(word.createStyles(), "Titel", "Title");
        word.getProperties().getCoreProperties().setCreator(a.byline());
        paragraph(word, a.title()).setStyle("Titel");
        a.paragraphs().forEach(words -> paragraph(word, words));
        String box = "<w:txbxContent><w:p><w:r><w:t>" + BOX + "</w:t></w:r></w:p></w:txbxContent>";
        String run = "<xml-fragment xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
                + "<wps:wsp><wps:txbx>" + box + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict>"
                + "<v:shape><v:textbox>" + box
                + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></xml-fragment>";
        try {
            XWPFParagraph last = word.getParagraphs().get(word.getParagraphs().size() - 1);
            last.getCTP().addNewR().set(CTR.Factory.parse(run));
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
        return bytes(word);
    }

    /** The second paragraph's first words are deleted, the third's inserted; figures stand in a table. */
    static byte[] revised(KnownArticle a) {
        XWPFDocument word = new XWPFDocument();
        paragraph(word, a.title());
        a.paragraphs().forEach(words -> paragraph(word, words));
        XWPFParagraph changed = paragraph(word, "");
        CTRunTrackChange deleted = changed.getCTP().addNewDel();
        deleted.addNewR().addNewDelText().setStringValue("Nobody said this. ");
        CTRunTrackChange inserted = changed.getCTP().addNewIns();
        inserted.addNewR().addNewT().setStringValue("This was added.");
        XWPFTable table = word.createTable(2, 2);
        table.getRow(0).getCell(0).setText("Year");
        table.getRow(0).getCell(1).setText("Jobs");
        table.getRow(1).getCell(0).setText("2024");
        table.getRow(1).getCell(1).setText("3,200");
        return bytes(word);
    }

    static String revisedWords(KnownArticle a) {
        return a.words() + "\n\nThis was added.\n\nYear\tJobs\n\n2024\t3,200";
    }

    private static XWPFParagraph paragraph(XWPFDocument word, String words) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.createRun().setText(words);
        return paragraph;
    }

    private static void style(XWPFStyles styles, String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        styles.addStyle(new XWPFStyle(style));
    }

    static byte[] bytes(XWPFDocument word) {
        try (word) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
