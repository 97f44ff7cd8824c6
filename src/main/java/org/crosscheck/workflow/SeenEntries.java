package org.crosscheck.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.crosscheck.intake.feed.Entry;
import org.crosscheck.model.FeedEntry;

/** What is known of a feed's entries from looks before: one has the guid or the address of an entry. Not thread-safe. */
final class SeenEntries {
    private final Map<String, FeedEntry> known = new HashMap<>();

    private SeenEntries() {}

    static SeenEntries of(long feedId, List<Entry> entries) {
        SeenEntries seen = new SeenEntries();
        List<String> guids = entries.stream().map(SeenEntries::guid).distinct().toList();
        List<String> addresses = entries.stream()
                .map(SeenEntries::address)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        for (FeedEntry row : FeedEntry.among(feedId, guids, addresses)) {
            seen.known.put(row.guidHash, row);
            if (row.addressHash != null) {
                seen.known.putIfAbsent(row.addressHash, row);
            }
        }
        return seen;
    }

    static String guid(Entry entry) {
        return Hash.sha256("guid " + entry.id());
    }

    /** Null where it has none. */
    static String address(Entry entry) {
        return entry.address() == null ? null : Hash.sha256("address " + entry.address());
    }

    static String state(Entry entry) {
        return Hash.sha256(entry.state());
    }

    /** Whether nothing is to be done about it. */
    boolean isSettled(Entry entry) {
        FeedEntry row = row(entry);
        return row != null
                && row.stateHash.equals(state(entry))
                && (row.outcome != FeedEntry.Outcome.REFUSED || row.attempts >= FeedEntry.ATTEMPTS);
    }

    /** The article that it was taken in as, or null. */
    Long articleOf(Entry entry) {
        FeedEntry row = row(entry);
        return row == null || row.article == null ? null : row.article.id;
    }

    private FeedEntry row(Entry entry) {
        FeedEntry row = known.get(guid(entry));
        return row != null || entry.address() == null ? row : known.get(address(entry));
    }
}
