package org.crosscheck.intake;

import java.util.List;

/** Makes the same words the same text: LF line ends, no byte order mark, no NUL. */
public final class Cleaner {
    private Cleaner() {}

    /**
     * The text with LF line ends and without NUL, which no database keeps.
     *
     * @param notices gets a sentence when something was taken away
     * @throws UnreadableException when control characters show that it is no text
     */
    public static String clean(String text, List<String> notices) throws UnreadableException {
        if (isClean(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        int nul = 0;
        int controls = 0;
        for (int i = text.startsWith("\uFEFF") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                nul++;
            } else if (c != '\r') {
                clean.append(c);
                controls += isControl(c) ? 1 : 0;
            } else if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                clean.append('\n');
            }
        }
        if ((nul + controls) * 10L > text.length()) {
            throw Signature.noText();
        }
        if (nul > 0) {
            notices.add(nul + (nul == 1 ? " NUL character was" : " NUL characters were") + " removed.");
        }
        return clean.toString();
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || isControl(c)) {
                return false;
            }
        }
        return !text.startsWith("\uFEFF");
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\n' && c != '\t' && c != '\f';
    }

    /** Without blank lines before and white space after. */
    static String trim(String text) {
        String end = text.stripTrailing();
        int first = 0;
        while (first < end.length() && Character.isWhitespace(end.charAt(first))) {
            first++;
        }
        return end.substring(end.lastIndexOf('\n', first) + 1);
    }
}
