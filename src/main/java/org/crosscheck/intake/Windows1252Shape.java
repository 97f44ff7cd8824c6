package org.crosscheck.intake;

/** Whether bytes make sense as windows-1252: its quotation marks, dashes and signs, and accents beside letters. */
final class Windows1252Shape {
    private Windows1252Shape() {}

    /** At least nine in ten of the bytes above 127 make sense. */
    static boolean fits(byte[] bytes) {
        int high = 0;
        int sensible = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                high++;
                sensible += isMark(bytes[i] & 0xFF) || isAccent(bytes, i) ? 1 : 0;
            }
        }
        return sensible * 10 >= high * 9;
    }

    /** € … quotation marks, bullet, dashes, ™, no-break space, £ § « ° · » ½ and their neighbours. */
    private static boolean isMark(int value) {
        return value == 0x80 || value == 0x85 || value >= 0x91 && value <= 0x99 || value >= 0xA0 && value <= 0xBF;
    }

    /** A letter with an accent beside an ASCII letter; Þ, þ and ÿ are too rare to be taken for letters. */
    private static boolean isAccent(byte[] bytes, int at) {
        int value = bytes[at] & 0xFF;
        boolean letter = value >= 0xC0 && value != 0xD7 && value != 0xF7 && value != 0xDE && value < 0xFE
                || value == 0x8A
                || value == 0x8C
                || value == 0x8E
                || value == 0x9A
                || value == 0x9C
                || value == 0x9E;
        return letter && (isLetter(bytes, at - 1) || isLetter(bytes, at + 1));
    }

    private static boolean isLetter(byte[] bytes, int at) {
        return at >= 0 && at < bytes.length && bytes[at] > 0 && Character.isLetter(bytes[at]);
    }
}
