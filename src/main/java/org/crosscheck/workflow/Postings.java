package org.crosscheck.workflow;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

/** The lists of claims under each key; works inside the caller's transaction, the story locked. */
@ApplicationScoped
class Postings {
    /** A key with more claims than this tells nothing and is given up. */
    static final int TOO_COMMON = 200;

    private final Session session;

    Postings(Session session) {
        this.session = session;
    }

    /** The claims under each of these keys; those without any are absent, those given up have an empty list. */
    Map<Long, long[]> under(Collection<Long> keys) {
        Map<Long, long[]> claims = new HashMap<>();
        session.doWork(connection -> Rows.among(
                connection,
                "select id, claims from posting where id = any (?)",
                keys,
                row -> claims.put(row.getLong(1), unpacked(row.getBytes(2)))));
        return claims;
    }

    /**
     * Stores claims under their keys.
     *
     * @param byClaim the keys of each claim
     * @param known what {@link #under} gave for all of these keys
     */
    void add(Map<Long, Set<Long>> byClaim, Map<Long, long[]> known) {
        Map<Long, long[]> longer = new HashMap<>();
        byClaim.forEach((claim, keys) -> keys.forEach(key -> {
            long[] before = longer.getOrDefault(key, known.get(key));
            if (before == null || before.length > 0) {
                longer.put(key, with(before, claim));
            }
        }));
        write(longer, known.keySet());
    }

    /** Takes claims away from under their keys. */
    void remove(Map<Long, Set<Long>> byClaim) {
        Set<Long> keys = new HashSet<>();
        byClaim.values().forEach(keys::addAll);
        Map<Long, long[]> known = under(keys);
        Map<Long, long[]> shorter = new HashMap<>();
        known.forEach((key, claims) -> {
            long[] left = LongStream.of(claims)
                    .filter(claim -> !byClaim.containsKey(claim))
                    .toArray();
            if (left.length < claims.length) {
                shorter.put(key, left);
            }
        });
        List<Long> bare = shorter.keySet().stream()
                .filter(key -> shorter.get(key).length == 0)
                .toList();
        bare.forEach(shorter::remove);
        session.doWork(connection -> Rows.among(connection, "delete from posting where id = any (?)", bare));
        write(shorter, known.keySet());
    }

    private static long[] with(long[] before, long claim) {
        if (before == null) {
            return new long[] {claim};
        } else if (LongStream.of(before).anyMatch(one -> one == claim)) {
            return before;
        } else if (before.length == TOO_COMMON) {
            return new long[0];
        }
        long[] longer = Arrays.copyOf(before, before.length + 1);
        longer[before.length] = claim;
        return longer;
    }

    private void write(Map<Long, long[]> lists, Set<Long> there) {
        Map<Boolean, List<Long>> keys =
                lists.keySet().stream().sorted().collect(Collectors.partitioningBy(there::contains));
        session.doWork(connection -> {
            Rows.each(connection, "update posting set claims = ? where id = ?", keys.get(true), (row, key) -> {
                row.setBytes(1, packed(lists.get(key)));
                row.setLong(2, key);
            });
            Rows.each(connection, "insert into posting (id, claims) values (?, ?)", keys.get(false), (row, key) -> {
                row.setLong(1, key);
                row.setBytes(2, packed(lists.get(key)));
            });
        });
    }

    private static byte[] packed(long[] claims) {
        ByteBuffer packed = ByteBuffer.allocate(Long.BYTES * claims.length);
        packed.asLongBuffer().put(claims);
        return packed.array();
    }

    private static long[] unpacked(byte[] packed) {
        long[] claims = new long[packed.length / Long.BYTES];
        ByteBuffer.wrap(packed).asLongBuffer().get(claims);
        return claims;
    }
}
