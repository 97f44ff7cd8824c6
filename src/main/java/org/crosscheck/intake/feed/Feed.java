package org.crosscheck.intake.feed;

import java.util.List;

/**
 * A feed as it stands now.
 *
 * @param title what it calls itself, or null
 * @param entries as listed, mostly the newest first
 * @param hasMore whether it lists more than {@link #MOST}, which were not read
 */
public record Feed(String title, List<Entry> entries, boolean hasMore) {
    /** So many entries are read. */
    public static final int MOST = 500;

    public Feed {
        entries = List.copyOf(entries);
    }
}
