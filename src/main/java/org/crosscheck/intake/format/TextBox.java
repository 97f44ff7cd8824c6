package org.crosscheck.intake.format;

import java.util.List;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The words in a Word file's text boxes. Word writes each twice, as a drawing and as a picture for older programs: one is read. */
final class TextBox {
    private TextBox() {}

    /**
     * Adds a block for each paragraph of the boxes below an element.
     *
     * @param run the number of the run that the boxes hang on, where a comment on their words goes
     */
    static void read(Element element, int run, List<Block> blocks) {
        if (element.getLocalName().equals("txbxContent")) {
            paragraphs(element, run, blocks);
            return;
        }
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && !child.getLocalName().equals("Fallback")) {
                read(child, run, blocks);
            }
        }
    }

    private static void paragraphs(Element box, int run, List<Block> blocks) {
        NodeList all = box.getElementsByTagNameNS("*", "p");
        for (int i = 0; i < all.getLength(); i++) {
            Paragraph paragraph = new Paragraph();
            NodeList words = ((Element) all.item(i)).getElementsByTagNameNS("*", "t");
            for (int k = 0; k < words.getLength(); k++) {
                paragraph.append(WordBlocks.characters((Element) words.item(k)));
            }
            paragraph.ran(0, run);
            blocks.add(paragraph.block(Block.Kind.PARAGRAPH));
        }
    }
}
