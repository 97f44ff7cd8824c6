package org.crosscheck.report.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The runs of a Word file's main text in their order, deleted ones too: as they are counted where the file is read. */
final class Runs {
    private static final Set<String> WITHOUT_RUNS = Set.of("pPr", "rPr", "tblPr", "sectPr", "sdtPr", "Fallback");

    private final List<Element> runs = new ArrayList<>();

    private Runs() {}

    static List<Element> of(Element body) {
        Runs runs = new Runs();
        runs.walk(body);
        return runs.runs;
    }

    private void walk(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && !WITHOUT_RUNS.contains(element.getLocalName())) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        switch (element.getLocalName()) {
            case "r" -> runs.add(element);
            case "del", "moveFrom" -> deleted(element);
            case "tr" -> cells(element);
            default -> walk(element);
        }
    }

    private void deleted(Element element) {
        NodeList all = element.getElementsByTagNameNS("*", "r");
        for (int i = 0; i < all.getLength(); i++) {
            runs.add((Element) all.item(i));
        }
    }

    private void cells(Element row) {
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
            if ("tc".equals(cell.getLocalName())) {
                walk(cell);
            }
        }
    }
}
