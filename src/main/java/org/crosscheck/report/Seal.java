package org.crosscheck.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A hash (SHA-256) over what a file shows, kept in the file beside the record: by it a change is seen that leaves the record as
 * it is. Not thread-safe.
 */
public final class Seal {
    /** As long as every seal, for where one will stand. */
    public static final String BLANK = "0".repeat(64);

    private final MessageDigest digest;

    public Seal() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public Seal add(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
        return this;
    }

    public Seal add(String words) {
        digest.update(words.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** In lower-case hexadecimal; the seal is blank again then. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
