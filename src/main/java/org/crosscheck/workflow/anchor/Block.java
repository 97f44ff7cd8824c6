package org.crosscheck.workflow.anchor;

/**
 * A stretch that two texts share.
 *
 * @param before its first code unit in the old text
 * @param after its first code unit in the new text
 * @param length in UTF-16 code units
 */
record Block(int before, int after, int length) {

    int endBefore() {
        return before + length;
    }

    int endAfter() {
        return after + length;
    }
}
