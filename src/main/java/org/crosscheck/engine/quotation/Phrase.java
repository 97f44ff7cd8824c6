package org.crosscheck.engine.quotation;

/**
 * Items of one line.
 *
 * @param start the first
 * @param end one past the last
 * @param outer where the wider phrase begins that this one is the name in ("the minister, Ann Lee,"); else the first
 */
record Phrase(int start, int end, int outer) {

    Phrase(int start, int end) {
        this(start, end, start);
    }
}
