package org.crosscheck.workflow;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprints. */
final class Hash {
    private Hash() {}

    /** SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal. */
    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of the bytes, in lower-case hexadecimal. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * 64 well-mixed bits of a key of a story. The story is mixed in before the first letter comes: else "cat" of one story
     * were "bat" of its neighbour.
     */
    static long of(long storyId, String key) {
        long hash = mixed(mixed(storyId + 1));
        for (int i = 0; i < key.length(); i++) {
            hash = mixed(hash ^ key.charAt(i));
        }
        return hash;
    }

    /** One to one; the multiplier is 2^64 divided by the golden ratio, made odd. */
    private static long mixed(long bits) {
        long product = bits * 0x9E3779B97F4A7C15L;
        return product ^ product >>> 32;
    }
}
