package org.crosscheck.workflow;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.crosscheck.model.History;
import org.crosscheck.model.HistoryHead;

/** Walks history's chain and finds the first row that was changed, added or taken away behind the product's back. */
@ApplicationScoped
public class VerifyHistory {
    private static final int AT_ONCE = 1_000;

    private final EntityManager entities;

    VerifyHistory(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What the walk found.
     *
     * @param rows how many rows are whole
     * @param head the hash of the last whole row
     * @param wrong what is wrong with the row after it, in words for the user, or null when the chain is whole
     * @param foundHead whether the hash that was asked for is that of a whole row
     */
    public record Result(long rows, String head, String wrong, boolean foundHead) {}

    /**
     * Walks from the first row to the head.
     *
     * @param printed a head's hash that was printed earlier, or null
     */
    @Transactional
    public Result walk(String printed) {
        String hash = HistoryHead.NOTHING;
        long place = 0;
        boolean found = hash.equals(printed);
        for (List<History> rows = History.after(place, AT_ONCE);
                !rows.isEmpty();
                rows = History.after(place, AT_ONCE)) {
            for (History row : rows) {
                if (row.place != place + 1) {
                    return new Result(place, hash, "row " + (place + 1) + " is gone", found);
                } else if (!HistoryChain.hash(hash, row).equals(row.hash)) {
                    return new Result(place, hash, "row " + row.place + " was changed: " + said(row), found);
                }
                place = row.place;
                hash = row.hash;
                found |= hash.equals(printed);
            }
            entities.clear();
        }
        HistoryHead head = HistoryHead.current();
        boolean whole = head.place == place && head.hash.equals(hash);
        return new Result(place, hash, whole ? null : "the rows after " + place + " are gone", found);
    }

    private static String said(History row) {
        return row.who + " " + row.action + " " + row.subject + " at " + row.at;
    }
}
