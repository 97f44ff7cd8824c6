package org.crosscheck.engine.text;

/**
 * A sentence of a text.
 *
 * @param span from its first token to its last, closing marks included
 * @param firstToken index of its first token in the text's list
 * @param endToken one past the index of its last token
 * @param paragraph index of its paragraph
 */
public record Sentence(Span span, int firstToken, int endToken, int paragraph) {}
