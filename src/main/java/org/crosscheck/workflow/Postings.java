package org.crosscheck.workflow;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

/** The lists of claims under each key; works inside the caller's transaction. */
@ApplicationScoped
class Postings {
    /** A key with more claims than this tells nothing and is given up. */
    static final int TOO_COMMON = 250;

    private static final long NO_CLAIM = 0;

    private final Session session;

    Postings(Session session) {
        this.session = session;
    }

    /** The claims under each of these keys; those without any are absent, those given up have an empty list. */
    Map<Long, List<Long>> under(Collection<Long> postings) {
        Map<Long, List<Long>> claims = new HashMap<>();
        session.doWork(connection ->
                Rows.in(connection, "select posting, claim_id from claim_key where posting in (%s)", postings, row -> {
                    List<Long> list = claims.computeIfAbsent(row.getLong(1), posting -> new ArrayList<>());
                    if (row.getLong(2) != NO_CLAIM) {
                        list.add(row.getLong(2));
                    }
                }));
        return claims;
    }

    /**
     * Stores claims under their keys.
     *
     * @param byClaim the keys of each claim
     * @param known what {@link #under} gave for all of these keys
     */
    void add(Map<Long, Set<Long>> byClaim, Map<Long, List<Long>> known) {
        Map<Long, List<Long>> added = new HashMap<>();
        byClaim.forEach((claim, postings) -> postings.stream()
                .filter(posting ->
                        known.get(posting) == null || !known.get(posting).isEmpty())
                .forEach(posting ->
                        added.computeIfAbsent(posting, key -> new ArrayList<>()).add(claim)));
        List<Long> common = added.keySet().stream()
                .filter(posting -> added.get(posting).size()
                                + known.getOrDefault(posting, List.of()).size()
                        > TOO_COMMON)
                .toList();
        common.forEach(posting -> added.put(posting, List.of(NO_CLAIM)));
        session.doWork(connection -> {
            Rows.in(connection, "delete from claim_key where posting in (%s)", common);
            insert(connection, added);
        });
    }

    /** Takes claims away from under their keys. */
    void remove(Map<Long, Set<Long>> byClaim) {
        session.doWork(connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from claim_key where posting = ? and claim_id = ?")) {
                for (Map.Entry<Long, Set<Long>> entry : byClaim.entrySet()) {
                    for (Long posting : entry.getValue()) {
                        delete.setLong(1, posting);
                        delete.setLong(2, entry.getKey());
                        delete.addBatch();
                    }
                }
                delete.executeBatch();
            }
        });
    }

    private static void insert(Connection connection, Map<Long, List<Long>> added) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into claim_key (posting, claim_id) values (?, ?)")) {
            for (Map.Entry<Long, List<Long>> entry : added.entrySet()) {
                for (Long claim : entry.getValue()) {
                    insert.setLong(1, entry.getKey());
                    insert.setLong(2, claim);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
