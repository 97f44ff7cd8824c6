package org.crosscheck.model;

/** How many people decide in a story. */
public enum Checking {
    /** One is enough; the last decision stands. */
    ONE,
    /** Two decide without seeing each other's decision; where they differ, a third one settles it. */
    TWO_BLIND
}
