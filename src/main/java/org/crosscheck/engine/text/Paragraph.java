package org.crosscheck.engine.text;

/**
 * A paragraph of a text: a line, or several where the text's lines are cut at a column.
 *
 * @param span from its first token to its last
 * @param firstToken index of its first token in the text's list
 * @param endToken one past the index of its last token
 */
public record Paragraph(Span span, int firstToken, int endToken) {}
