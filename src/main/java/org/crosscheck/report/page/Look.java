package org.crosscheck.report.page;

/** How words stand out from others. */
public enum Look {
    STRONG,
    QUIET,
    SMALL,
    /** Somebody's very words, in another face than what is said about them. */
    SERIF,
    /** Hashes and the like, that are compared and not read. */
    CODE,
    /** What the machine found or proposed. */
    MACHINE,
    /** What a person decided. */
    PERSON,
    INSERTED,
    DELETED
}
