package org.crosscheck.intake.format;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import org.crosscheck.intake.Part;

/**
 * Walks the main text of a Word file in its order. Runs are counted as they stand in {@code document.xml}, deleted ones
 * too, so that a number finds the same run again; what tracked changes deleted is not read.
 */
final class WordBlocks {
    private final XWPFDocument word;
    private final List<Block> blocks = new ArrayList<>();
    /** Where each comment that has not ended began; null for one that began between two paragraphs. */
    private final Map<String, Start> open = new HashMap<>();

    private final List<Block> boxes = new ArrayList<>();
    private Paragraph paragraph;
    private int runs;

    private record Start(Paragraph paragraph, int offset) {}

    WordBlocks(XWPFDocument word) {
        this.word = word;
    }

    List<Block> read() {
        walk(word.getDocument().getBody().getDomNode());
        return blocks;
    }

    private void walk(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        switch (name(element)) {
            case "p" -> paragraph(element);
            case "tr" -> row(element);
            case "r" -> run(element);
            case "commentRangeStart" -> comment(element, true);
            case "commentRangeEnd" -> comment(element, false);
            case "del", "moveFrom" ->
                runs += element.getElementsByTagNameNS("*", "r").getLength();
            case "pPr", "rPr", "tblPr", "sectPr", "sdtPr", "Fallback" -> {}
            default -> walk(element);
        }
    }

    private void paragraph(Element element) {
        if (paragraph != null) {
            paragraph.separate('\n');
            walk(element);
            return;
        }
        paragraph = new Paragraph();
        walk(element);
        finish(kind(element));
    }

    /** A row of a table is one block, a tab between two cells. */
    private void row(Element row) {
        boolean outer = paragraph == null;
        paragraph = outer ? new Paragraph() : paragraph;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
            if (cell instanceof Element element && name(element).equals("tc")) {
                paragraph.separate('\t');
                walk(element);
            }
        }
        if (outer) {
            finish(Block.Kind.PARAGRAPH);
        }
    }

    /** What stands in boxes beside a paragraph comes after it. */
    private void finish(Block.Kind kind) {
        blocks.add(paragraph.block(kind));
        paragraph = null;
        blocks.addAll(boxes);
        boxes.clear();
    }

    private void run(Element run) {
        int number = runs++;
        int from = paragraph.length();
        for (Node node = run.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                inRun(element, number);
            }
        }
        paragraph.ran(from, number);
    }

    private void inRun(Element element, int number) {
        switch (name(element)) {
            case "t" -> paragraph.append(characters(element));
            case "tab" -> paragraph.append("\t");
            case "br", "cr" -> paragraph.append("\n");
            case "noBreakHyphen" -> paragraph.append("\u2011");
            case "footnoteReference" -> note(word.getFootnoteByID(id(element)));
            case "endnoteReference" -> note(word.getEndnoteByID(id(element)));
            case "AlternateContent", "drawing", "pict", "object" -> TextBox.read(element, number, boxes);
            default -> {}
        }
    }

    private void note(XWPFAbstractFootnoteEndnote note) {
        if (note != null) {
            paragraph.pointer(Part.Kind.FOOTNOTE, paragraph.length(), words(note.getParagraphs()), null);
        }
    }

    private void comment(Element mark, boolean begins) {
        String id = mark.getAttributeNS(mark.getNamespaceURI(), "id");
        if (begins) {
            open.put(id, new Start(paragraph, paragraph == null ? 0 : paragraph.length()));
        } else if (open.containsKey(id) && paragraph != null) {
            Start start = open.remove(id);
            comment(id, start.paragraph() == paragraph ? start.offset() : 0);
        }
    }

    /** A comment on words of several paragraphs stands at those of the last. */
    private void comment(String id, int from) {
        XWPFComment comment =
                word.getDocComments() == null ? null : word.getDocComments().getCommentByID(id);
        if (comment != null) {
            paragraph.pointer(Part.Kind.COMMENT, from, comment.getText().strip(), comment.getAuthor());
        }
    }

    private Block.Kind kind(Element paragraphElement) {
        String style = style(paragraphElement);
        if (style.equals("title")
                || style.equals("heading 1") && blocks.stream().allMatch(Block::isBlank)) {
            return Block.Kind.TITLE;
        }
        return style.equals("caption") ? Block.Kind.CAPTION : Block.Kind.PARAGRAPH;
    }

    /** The style's English name, which Word keeps in every language. */
    private String style(Element paragraphElement) {
        Node named = paragraphElement.getElementsByTagNameNS("*", "pStyle").item(0);
        if (!(named instanceof Element element)) {
            return "";
        }
        String id = element.getAttributeNS(element.getNamespaceURI(), "val");
        XWPFStyle style = word.getStyles() == null ? null : word.getStyles().getStyle(id);
        String name = style == null || style.getName() == null ? id : style.getName();
        return name.toLowerCase(Locale.ROOT);
    }

    private static String words(List<XWPFParagraph> paragraphs) {
        return String.join("\n", paragraphs.stream().map(XWPFParagraph::getText).toList())
                .strip();
    }

    static String characters(Element element) {
        StringBuilder characters = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            characters.append(node.getNodeValue() == null ? "" : node.getNodeValue());
        }
        return characters.toString();
    }

    private static int id(Element element) {
        return new BigInteger(element.getAttributeNS(element.getNamespaceURI(), "id")).intValue();
    }

    private static String name(Element element) {
        return element.getLocalName();
    }
}
