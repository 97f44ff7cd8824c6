package org.crosscheck.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Knows UTF-16 without a byte order mark: in text of Latin letters every other byte is zero. */
final class Utf16Shape {
    private static final int LOOKED_AT = 1 << 16;

    private Utf16Shape() {}

    /** Which UTF-16 the bytes look like, or null for none. */
    static Charset of(byte[] bytes) {
        int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
        int zeroFirst = 0;
        int zeroSecond = 0;
        for (int i = 0; i < pairs; i++) {
            zeroFirst += bytes[2 * i] == 0 ? 1 : 0;
            zeroSecond += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs < 2 || bytes.length % 2 != 0) {
            return null;
        } else if (zeroSecond * 10 > pairs * 7 && zeroFirst * 20 < pairs) {
            return StandardCharsets.UTF_16LE;
        }
        return zeroFirst * 10 > pairs * 7 && zeroSecond * 20 < pairs ? StandardCharsets.UTF_16BE : null;
    }
}
