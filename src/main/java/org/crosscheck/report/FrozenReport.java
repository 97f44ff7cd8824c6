package org.crosscheck.report;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A report, the bytes of its canonical form ({@link CanonicalJson}), and their hash: what every writer is given. Immutable. */
public final class FrozenReport {
    private final Report report;
    private final byte[] canonical;
    private final String sha256;

    private FrozenReport(Report report, byte[] canonical) {
        this.report = report;
        this.canonical = canonical;
        this.sha256 = sha256(canonical);
    }

    public static FrozenReport of(Report report) {
        return new FrozenReport(report, CanonicalJson.bytes(report));
    }

    /**
     * The report whose canonical form these bytes are.
     *
     * @throws IOException when they are no such report
     */
    public static FrozenReport read(byte[] canonical) throws IOException {
        return new FrozenReport(CanonicalJson.read(canonical, Report.class), canonical.clone());
    }

    public Report report() {
        return report;
    }

    /** A copy. */
    public byte[] canonical() {
        return canonical.clone();
    }

    /** Writes the canonical form; {@code out} stays open. */
    public void writeCanonical(OutputStream out) throws IOException {
        out.write(canonical);
    }

    /** Of the canonical form, in lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
