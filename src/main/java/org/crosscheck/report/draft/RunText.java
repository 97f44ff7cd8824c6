package org.crosscheck.report.draft;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The characters of a run, as they are read into a draft's text. */
final class RunText {
    private static final String SPACE_KEPT = "xml:space";

    private RunText() {}

    /** Without NUL and carriage returns, which no text keeps. */
    static String of(Element run) {
        StringBuilder text = new StringBuilder();
        for (Node node = run.getFirstChild(); node != null; node = node.getNextSibling()) {
            text.append(of(node));
        }
        return text.toString();
    }

    private static String of(Node part) {
        if (part.getLocalName() == null) {
            return "";
        }
        return switch (part.getLocalName()) {
            case "t" -> part.getTextContent().replace("\0", "").replace("\r", "");
            case "tab" -> "\t";
            case "br", "cr" -> "\n";
            case "noBreakHyphen" -> "\u2011";
            default -> "";
        };
    }

    /** Whether a box of text hangs on the run. */
    static boolean holdsBox(Element run) {
        return run.getElementsByTagNameNS("*", "txbxContent").getLength() > 0;
    }

    /** Splits a run behind so many of its characters, and returns the new run that holds the rest. */
    static Element split(Element run, int characters) {
        Element rest = (Element) run.cloneNode(false);
        int left = characters;
        Node node = run.getFirstChild();
        while (node != null) {
            Node next = node.getNextSibling();
            String text = of(node);
            if ("rPr".equals(node.getLocalName())) {
                rest.appendChild(node.cloneNode(true));
            } else if (left <= 0) {
                rest.appendChild(node);
            } else if (text.length() > left) {
                rest.appendChild(cut((Element) node, text, left));
            }
            left -= text.length();
            node = next;
        }
        run.getParentNode().insertBefore(rest, run.getNextSibling());
        return rest;
    }

    /** Puts words into a new run. */
    static void fill(Element run, String words) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            if (sign == '\t' || sign == '\n') {
                flush(run, plain);
                run.appendChild(Xml.create(run, sign == '\t' ? "tab" : "br"));
            } else {
                plain.append(sign);
            }
        }
        flush(run, plain);
    }

    private static void flush(Element run, StringBuilder plain) {
        if (!plain.isEmpty()) {
            Element words = Xml.create(run, "t");
            words.setAttribute(SPACE_KEPT, "preserve");
            words.setTextContent(plain.toString());
            run.appendChild(words);
            plain.setLength(0);
        }
    }

    private static Element cut(Element words, String text, int characters) {
        Element rest = (Element) words.cloneNode(false);
        words.setTextContent(text.substring(0, characters));
        rest.setTextContent(text.substring(characters));
        words.setAttribute(SPACE_KEPT, "preserve");
        rest.setAttribute(SPACE_KEPT, "preserve");
        return rest;
    }
}
