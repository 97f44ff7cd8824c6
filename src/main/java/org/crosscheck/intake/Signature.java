package org.crosscheck.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What the first bytes of a file say. */
final class Signature {
    private Signature() {}

    /** The character set that a byte order mark names, or null without one; a decoder leaves U+FEFF in the text. */
    static Charset byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        } else if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        } else if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32BE");
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    /** @throws UnreadableException for formats that are no text whatever their bytes spell */
    static void refuseKnownBinary(byte[] bytes) throws UnreadableException {
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            throw new UnreadableException("it is a PDF, not plain text; save its text as .txt");
        } else if (startsWith(bytes, 'P', 'K', 3, 4)) {
            throw new UnreadableException("it is a Word file or an archive, not plain text; save its text as .txt");
        }
    }

    static UnreadableException noText() {
        return new UnreadableException("it is not text; choose a plain text file");
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
