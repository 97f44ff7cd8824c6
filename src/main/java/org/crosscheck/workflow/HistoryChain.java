package org.crosscheck.workflow;

import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crosscheck.model.History;
import org.crosscheck.model.HistoryHead;

/**
 * Links history's rows: each row's hash is over the hash before it and everything that the row says. The chain has no key,
 * so that whoever holds the database can make it anew; a head's hash that was printed elsewhere cannot be made to fit.
 */
final class HistoryChain {
    private HistoryChain() {}

    /** Puts a row at the chain's end, which is locked until the transaction ends. */
    static void append(HistoryHead head, History row) {
        row.at = row.at.truncatedTo(ChronoUnit.MICROS);
        row.place = head.place + 1;
        row.hash = hash(head.hash, row);
        head.place = row.place;
        head.hash = row.hash;
    }

    /** What the hash of a row is that follows a row with the hash {@code before}: SHA-256, in lower-case hexadecimal. */
    static String hash(String before, History row) {
        return Hash.sha256(Stream.of(
                        before,
                        row.place,
                        row.story == null ? null : row.story.id,
                        row.at,
                        row.who,
                        row.action,
                        row.subject,
                        row.beforeState,
                        row.afterState,
                        row.group == null ? null : row.group.id,
                        row.review == null ? null : row.review.id,
                        row.decision == null ? null : row.decision.id,
                        row.undo,
                        row.undoes == null ? null : row.undoes.id)
                .map(HistoryChain::framed)
                .collect(Collectors.joining()));
    }

    /** With its length before it, so that no two rows read alike. */
    private static String framed(Object value) {
        String words = Objects.toString(value, "");
        return (value == null ? "-" : words.length()) + ":" + words + "\n";
    }
}
