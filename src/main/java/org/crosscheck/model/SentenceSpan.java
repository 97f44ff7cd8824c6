package org.crosscheck.model;

import java.util.List;

import org.crosscheck.engine.text.Text;

/**
 * A sentence of an article.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last
 * @param paragraph the number of its paragraph, from 0
 */
public record SentenceSpan(int start, int end, int paragraph) {

    /** The sentences of a text, in order. */
    public static List<SentenceSpan> of(String text) {
        return Text.of(text).sentences().stream()
                .map(sentence -> new SentenceSpan(
                        sentence.span().start(), sentence.span().end(), sentence.paragraph()))
                .toList();
    }
}
