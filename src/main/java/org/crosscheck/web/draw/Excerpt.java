package org.crosscheck.web.draw;

/**
 * Exact words in their sentence.
 *
 * @param before what precedes the words
 * @param words the exact words
 * @param after what follows them
 */
public record Excerpt(String before, String words, String after) {}
