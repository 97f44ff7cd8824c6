package org.crosscheck.report.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import org.crosscheck.report.Blot;
import org.crosscheck.report.draft.Pieces.Piece;

/** A draft's text, set anew: only elements, styles and words that are known are copied. Not thread-safe. */
final class CopiedText {
    private static final Set<String> COMMENT_MARKS = Set.of("commentRangeStart", "commentRangeEnd");
    private static final Set<String> HEADINGS = Set.of("Title", "Heading1", "Heading2", "Heading3");
    private static final Set<String> TYPE = Set.of("b", "i", "u", "strike", "vertAlign");
    private static final Set<String> CELL = Set.of("gridSpan", "vMerge");
    private static final Set<String> OFF = Set.of("0", "false", "off");
    private static final Set<String> LEFT_OUT = Set.of("rPr", "tblPr", "trPr", "sectPr", "sdtPr", "del", "moveFrom");

    private final String text;
    private final List<Blot.Span> withheld;
    private final Map<Element, List<Piece>> words;
    private final Document copy;

    /**
     * @param withheld what is to be left out of the text, in its order
     * @param copy a document whose body is filled
     */
    CopiedText(String text, List<Blot.Span> withheld, Pieces pieces, Document copy) {
        this.text = text;
        this.withheld = withheld;
        this.words = pieces.byRun();
        this.copy = copy;
    }

    void copy(Element body) {
        children(body, (Element) copy.getDocumentElement().getFirstChild());
    }

    private void children(Element from, Element into) {
        for (Node node = from.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                element(element, into);
            }
        }
    }

    /** What only holds others is passed through. */
    private void element(Element element, Element into) {
        String name = element.getLocalName();
        if (COMMENT_MARKS.contains(name)) {
            into.appendChild(valued(element, "id", into));
        } else if (!LEFT_OUT.contains(name)) {
            switch (name) {
                case "p", "tr" -> children(element, child(into, name));
                case "tbl" -> table(element, into);
                case "tc" -> cell(element, into);
                case "pPr" -> heading(element, into);
                case "tblGrid" -> children(element, child(into, name));
                case "gridCol" -> into.appendChild(valued(element, "w", into));
                case "tcPr" -> properties(element, child(into, name), CELL);
                case "r" -> run(element, into);
                default -> children(element, into);
            }
        }
    }

    private void table(Element table, Element into) {
        Element copied = child(into, "tbl");
        Element look = child(copied, "tblPr");
        Xml.set(child(look, "tblStyle"), "val", "Table");
        children(table, copied);
    }

    /** A cell without a paragraph is none. */
    private void cell(Element cell, Element into) {
        Element copied = child(into, "tc");
        children(cell, copied);
        if (copied.getLastChild() == null || !"p".equals(copied.getLastChild().getLocalName())) {
            child(copied, "p");
        }
    }

    private static void heading(Element properties, Element into) {
        Element style = part(properties, "pStyle");
        if (style != null && HEADINGS.contains(value(style, "val"))) {
            Xml.set(child(child(into, "pPr"), "pStyle"), "val", value(style, "val"));
        }
    }

    private static boolean isHidden(Element type) {
        Element hidden = part(type, "vanish");
        return hidden != null && !OFF.contains(value(hidden, "val"));
    }

    private static Element part(Element whole, String name) {
        for (Node node = whole.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element part && name.equals(part.getLocalName())) {
                return part;
            }
        }
        return null;
    }

    private static String value(Element element, String attribute) {
        return element.getAttributeNS(element.getNamespaceURI(), attribute);
    }

    private static void properties(Element from, Element into, Set<String> known) {
        for (Node node = from.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element property && known.contains(property.getLocalName())) {
                into.appendChild(valued(property, "val", into));
            }
        }
    }

    private void run(Element run, Element into) {
        Element type = part(run, "rPr");
        if (type != null && isHidden(type)) {
            return;
        }
        if (run.getElementsByTagNameNS("*", "commentReference").item(0) instanceof Element reference) {
            Element copied = child(into, "r");
            copied.appendChild(valued(reference, "id", copied));
        }
        for (Piece piece : words.getOrDefault(run, List.of())) {
            Element copied = child(into, "r");
            if (type != null) {
                properties(type, child(copied, "rPr"), TYPE);
            }
            RunText.fill(copied, Blot.without(text, withheld, piece.start(), piece.end()));
        }
    }

    private static Element valued(Element element, String attribute, Element into) {
        Element copied = Xml.create(into, element.getLocalName());
        String value = value(element, attribute);
        if (!value.isEmpty()) {
            Xml.set(copied, attribute, value);
        }
        return copied;
    }

    private static Element child(Element parent, String name) {
        Element child = Xml.create(parent, name);
        parent.appendChild(child);
        return child;
    }
}
