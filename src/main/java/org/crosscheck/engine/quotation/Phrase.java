package org.crosscheck.engine.quotation;

/**
 * Items of one line.
 *
 * @param start the first
 * @param end one past the last
 */
record Phrase(int start, int end) {}
