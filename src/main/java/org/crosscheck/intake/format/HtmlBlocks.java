package org.crosscheck.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Cuts HTML into blocks as a browser would break it: never a script, a style or what a page hides. */
final class HtmlBlocks implements NodeVisitor {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "canvas",
            "audio",
            "video",
            "head",
            "button",
            "select",
            "textarea",
            "input",
            "dialog");
    private static final Set<String> CAPTIONS = Set.of("figcaption", "caption");
    private static final Pattern PULL_QUOTE = Pattern.compile("pull[-_]*quote", Pattern.CASE_INSENSITIVE);
    private static final Set<String> CELLS = Set.of("td", "th");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int unseen;
    private int captions;
    private int titles;
    private int pullQuotes;

    private HtmlBlocks() {}

    /** The blocks of an element and all below it, in reading order; white space as a browser shows it. */
    static List<Block> of(Element root) {
        HtmlBlocks blocks = new HtmlBlocks();
        NodeTraversor.traverse(blocks, root);
        blocks.close();
        return blocks.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            if (unseen == 0) {
                append(words);
            }
        } else if (node instanceof Element element) {
            unseen += isUnseen(element) ? 1 : 0;
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            unseen -= isUnseen(element) ? 1 : 0;
            if (breaks(element)) {
                close();
            }
            captions -= CAPTIONS.contains(element.normalName()) ? 1 : 0;
            titles -= element.normalName().equals("h1") ? 1 : 0;
            pullQuotes -= isPullQuote(element) ? 1 : 0;
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        if (breaks(element)) {
            close();
        } else if (name.equals("br")) {
            breakLine();
        } else if (CELLS.contains(name) && !text.isEmpty()) {
            trimEnd();
            text.append('\t');
        }
        captions += CAPTIONS.contains(name) ? 1 : 0;
        titles += name.equals("h1") ? 1 : 0;
        pullQuotes += isPullQuote(element) ? 1 : 0;
    }

    /** Two breaks in a row part paragraphs. */
    private void breakLine() {
        trimEnd();
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') {
            close();
        } else {
            text.append('\n');
        }
    }

    private static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    /** By the class that newspapers' pages give it, with or without a mark between its two words. */
    private static boolean isPullQuote(Element element) {
        return PULL_QUOTE.matcher(element.className()).find();
    }

    /** A row of a table is one block; its cells are not. */
    private static boolean breaks(Element element) {
        return element.isBlock() && !CELLS.contains(element.normalName())
                || element.normalName().equals("tr")
                || CAPTIONS.contains(element.normalName());
    }

    private void append(TextNode node) {
        String words = node.getWholeText();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f') {
                text.append(c);
            } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    private void trimEnd() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }

    private void close() {
        Block block = Block.of(kind(), text.toString());
        if (!block.isBlank()) {
            blocks.add(block);
        }
        text.setLength(0);
    }

    private Block.Kind kind() {
        if (captions > 0) {
            return Block.Kind.CAPTION;
        } else if (pullQuotes > 0) {
            return Block.Kind.PULL_QUOTE;
        }
        return titles > 0 ? Block.Kind.TITLE : Block.Kind.PARAGRAPH;
    }
}
