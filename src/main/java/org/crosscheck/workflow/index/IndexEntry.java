package org.crosscheck.workflow.index;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One change of what a story's claims are found by.
 *
 * @param article whose terms these are, 0 for none
 * @param came hashes of terms that the article has now
 * @param went hashes of terms that it has no more
 * @param found claims and the hashes of the keys that they are put under
 * @param left claims and the hashes of the keys that they are taken from; what is remembered of them is forgotten
 */
public record IndexEntry(long article, long[] came, long[] went, Map<Long, long[]> found, Map<Long, long[]> left) {
    private static final int HASH = 5;
    private static final long[] NONE = {};

    /** What an article's terms are now. */
    public static IndexEntry ofArticle(long article, long[] came, long[] went) {
        return new IndexEntry(article, came, went, Map.of(), Map.of());
    }

    /** Claims that are found from now on. */
    public static IndexEntry found(Map<Long, long[]> claims) {
        return new IndexEntry(0, NONE, NONE, claims, Map.of());
    }

    /** Claims that change or go. */
    public static IndexEntry left(Map<Long, long[]> claims) {
        return new IndexEntry(0, NONE, NONE, Map.of(), claims);
    }

    /** As it is stored. */
    byte[] packed() {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES + size(came) + size(went) + size(found) + size(left));
        bytes.putLong(article);
        put(bytes, came);
        put(bytes, went);
        put(bytes, found);
        put(bytes, left);
        return bytes.array();
    }

    static IndexEntry unpacked(byte[] packed) {
        ByteBuffer bytes = ByteBuffer.wrap(packed);
        return new IndexEntry(bytes.getLong(), hashes(bytes), hashes(bytes), claims(bytes), claims(bytes));
    }

    private static int size(long[] hashes) {
        return Integer.BYTES + HASH * hashes.length;
    }

    private static int size(Map<Long, long[]> claims) {
        return Integer.BYTES
                + claims.values().stream()
                        .mapToInt(keys -> Long.BYTES + size(keys))
                        .sum();
    }

    private static void put(ByteBuffer bytes, long[] hashes) {
        bytes.putInt(hashes.length);
        for (long hash : hashes) {
            bytes.put((byte) (hash >>> Integer.SIZE)).putInt((int) hash);
        }
    }

    private static void put(ByteBuffer bytes, Map<Long, long[]> claims) {
        bytes.putInt(claims.size());
        claims.forEach((claim, keys) -> put(bytes.putLong(claim), keys));
    }

    private static long[] hashes(ByteBuffer bytes) {
        long[] hashes = new long[bytes.getInt()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = Byte.toUnsignedLong(bytes.get()) << Integer.SIZE | Integer.toUnsignedLong(bytes.getInt());
        }
        return hashes;
    }

    private static Map<Long, long[]> claims(ByteBuffer bytes) {
        int size = bytes.getInt();
        Map<Long, long[]> claims = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            claims.put(bytes.getLong(), hashes(bytes));
        }
        return claims;
    }
}
