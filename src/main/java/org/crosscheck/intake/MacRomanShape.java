package org.crosscheck.intake;

/**
 * Whether bytes are MacRoman and not windows-1252, by the marks of quotations: what opens and closes one and stands for an
 * apostrophe in MacRoman is Ò, Ó and Õ in windows-1252, which hardly begin or end a word or stand between two small letters.
 */
final class MacRomanShape {
    private static final int OPENS = 0xD2;
    private static final int CLOSES = 0xD3;
    private static final int APOSTROPHE = 0xD5;
    private static final int WINDOWS_OPENS = 0x93;
    private static final int WINDOWS_CLOSES = 0x94;

    private MacRomanShape() {}

    /** More marks make sense as MacRoman than as windows-1252. */
    static boolean fits(byte[] bytes) {
        int mac = 0;
        int windows = 0;
        for (int i = 0; i < bytes.length; i++) {
            switch (bytes[i] & 0xFF) {
                case OPENS -> mac += opens(bytes, i) ? 1 : 0;
                case CLOSES -> mac += closes(bytes, i) ? 1 : 0;
                case APOSTROPHE -> mac += isSmall(bytes, i - 1) && isSmall(bytes, i + 1) ? 1 : 0;
                case WINDOWS_OPENS -> windows += opens(bytes, i) ? 1 : 0;
                case WINDOWS_CLOSES -> windows += closes(bytes, i) ? 1 : 0;
                default -> {}
            }
        }
        return mac > 1 && mac > windows;
    }

    private static boolean opens(byte[] bytes, int at) {
        return isBlank(bytes, at - 1) && !isBlank(bytes, at + 1);
    }

    private static boolean closes(byte[] bytes, int at) {
        return !isBlank(bytes, at - 1) && (isBlank(bytes, at + 1) || isPunctuation(bytes[at + 1]));
    }

    private static boolean isBlank(byte[] bytes, int at) {
        return at < 0 || at >= bytes.length || bytes[at] >= 0 && bytes[at] <= ' ';
    }

    private static boolean isPunctuation(byte value) {
        return value == ',' || value == '.' || value == ';' || value == ':' || value == ')';
    }

    private static boolean isSmall(byte[] bytes, int at) {
        return at >= 0 && at < bytes.length && bytes[at] >= 'a' && bytes[at] <= 'z';
    }
}
