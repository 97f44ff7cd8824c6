package org.crosscheck.intake;

/**
 * How well bytes that are not quite UTF-8 fit it.
 *
 * @param sequences characters of more than one byte that are whole
 * @param misfits bytes above 127 that belong to none
 */
record Utf8Shape(int sequences, int misfits) {

    static Utf8Shape of(byte[] bytes) {
        int sequences = 0;
        int misfits = 0;
        for (int at = 0; at < bytes.length; ) {
            int length = length(bytes[at]);
            if (length == 1) {
                at++;
            } else if (length > 1 && continues(bytes, at + 1, at + length)) {
                sequences++;
                at += length;
            } else {
                misfits++;
                at++;
            }
        }
        return new Utf8Shape(sequences, misfits);
    }

    /** Whether it is UTF-8 with a few bytes broken, and not another character set. */
    boolean mostlyFits() {
        return sequences > misfits;
    }

    /** How many bytes a character with this first byte has; 0 for a byte that begins none. */
    private static int length(byte first) {
        int value = first & 0xFF;
        if (value < 0x80) {
            return 1;
        } else if (value < 0xC2 || value > 0xF4) {
            return 0;
        } else if (value < 0xE0) {
            return 2;
        }
        return value < 0xF0 ? 3 : 4;
    }

    private static boolean continues(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (i >= bytes.length || (bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
