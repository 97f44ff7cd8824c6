package org.crosscheck.report;

import java.util.Locale;

/** For whose eyes a report is. */
public enum Edition {
    /** For the desk: everything that the desk may know. */
    INTERNAL,
    /** For others: without notes, contacts, confidential sources and reviewers' names. */
    REDACTED;

    /** As it stands in addresses and file names. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
