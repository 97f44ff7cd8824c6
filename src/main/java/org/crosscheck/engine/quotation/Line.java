package org.crosscheck.engine.quotation;

import java.util.List;

import org.crosscheck.engine.text.Span;

/**
 * A sentence as its narrator tells it, each marked run being one item, and every item tagged. Never longer than
 * {@link Lines#LONGEST} items, which bounds every search in it.
 */
final class Line {
    private final int paragraph;
    private final List<Item> items;
    private final Tag[] tags;

    Line(int paragraph, List<Item> items, Tag[] tags) {
        this.paragraph = paragraph;
        this.items = items;
        this.tags = tags;
    }

    int paragraph() {
        return paragraph;
    }

    int size() {
        return items.size();
    }

    Item item(int at) {
        return items.get(at);
    }

    /** {@link Tag#STOP} beyond either end. */
    Tag tag(int at) {
        return at >= 0 && at < tags.length ? tags[at] : Tag.STOP;
    }

    /** Empty beyond either end. */
    String word(int at) {
        return at >= 0 && at < tags.length ? items.get(at).lower() : "";
    }

    boolean isWord(int at, String word) {
        return word(at).equals(word);
    }

    boolean isWord(int at, String... words) {
        String word = word(at);
        for (String other : words) {
            if (word.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** From the item at {@code from} to the one before {@code to}. */
    Span span(int from, int to) {
        return items.get(from).span().to(items.get(to - 1).span());
    }

    Span span(Phrase phrase) {
        return span(phrase.start(), phrase.end());
    }
}
