package org.crosscheck.report.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Gathers an element's words: white space as a browser shows it, looks from elements and classes. */
final class Inline {
    private static final Map<String, Look> BY_NAME = Map.of(
            "strong", Look.STRONG,
            "b", Look.STRONG,
            "small", Look.SMALL,
            "code", Look.CODE,
            "q", Look.SERIF,
            "ins", Look.INSERTED,
            "del", Look.DELETED);

    private static final Map<String, Look> BY_CLASS = Map.of(
            "quiet", Look.QUIET,
            "kicker", Look.QUIET,
            "byline", Look.QUIET,
            "small", Look.SMALL,
            "serif", Look.SERIF,
            "hash", Look.CODE,
            "weighty", Look.STRONG,
            "machine", Look.MACHINE,
            "person", Look.PERSON);

    private static final Set<String> APART =
            Set.of("p", "div", "li", "tr", "ul", "ol", "dt", "dd", "table", "blockquote");
    private static final Set<String> UNSEEN = Set.of("style", "script", "svg");

    private final List<Piece> pieces = new ArrayList<>();
    private boolean space;

    private Inline() {}

    /** The words in {@code element}, without white space around them. */
    static Words of(Element element) {
        Inline inline = new Inline();
        inline.walk(element, EnumSet.noneOf(Look.class));
        return new Words(inline.pieces);
    }

    private void walk(Element element, Set<Look> outer) {
        Set<Look> looks = looks(element, outer);
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                text(text.getWholeText(), looks);
            } else if (node instanceof Element child) {
                child(child, looks);
            }
        }
    }

    private void child(Element child, Set<Look> looks) {
        String name = child.normalName();
        if (name.equals("br")) {
            lineFeed();
        } else if (!UNSEEN.contains(name)) {
            boolean apart = APART.contains(name);
            if (apart) {
                lineFeed();
            }
            walk(child, looks);
            if (apart) {
                lineFeed();
            }
        }
    }

    private void text(String text, Set<Look> looks) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                space = true;
            } else {
                if (space && !(words.isEmpty() && atLineStart())) {
                    words.append(' ');
                }
                space = false;
                words.append(c);
            }
        }
        if (!words.isEmpty()) {
            pieces.add(new Piece(words.toString(), looks));
        }
    }

    private void lineFeed() {
        space = false;
        if (!atLineStart()) {
            pieces.add(new Piece("\n", Set.of()));
        }
    }

    private boolean atLineStart() {
        return pieces.isEmpty() || pieces.get(pieces.size() - 1).text().equals("\n");
    }

    private static Set<Look> looks(Element element, Set<Look> outer) {
        EnumSet<Look> looks = EnumSet.noneOf(Look.class);
        looks.addAll(outer);
        if (BY_NAME.containsKey(element.normalName())) {
            looks.add(BY_NAME.get(element.normalName()));
        }
        element.classNames().stream()
                .filter(BY_CLASS::containsKey)
                .map(BY_CLASS::get)
                .forEach(looks::add);
        return looks;
    }
}
