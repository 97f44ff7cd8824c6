package org.crosscheck.engine.quotation;

/**
 * The reported words of one cue, as items of its line.
 *
 * @param start first item
 * @param end one past the last
 * @param shape how it hangs on its cue ("quote", "that-clause"), for the rule's name
 */
record Content(int start, int end, String shape) {}
