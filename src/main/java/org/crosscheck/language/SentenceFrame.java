package org.crosscheck.language;

import java.util.List;

/** A sentence with values in it. Immutable. */
final class SentenceFrame {
    private static final String VALUE = "{}";

    private final List<String> fixed;
    private final List<String> other;

    /** @param other as many values in the same order */
    SentenceFrame(String sentence, String other) {
        this.fixed = parts(sentence);
        this.other = parts(other);
        if (fixed.size() != this.other.size()) {
            throw new IllegalArgumentException(sentence);
        }
    }

    static boolean hasValues(String sentence) {
        return sentence.contains(VALUE);
    }

    private static List<String> parts(String sentence) {
        return List.of((" " + sentence + " ").split("\\{\\}"));
    }

    /** The other language's sentence with this one's values; null where this is no such sentence. */
    String said(String sentence, Sentences values) {
        String padded = " " + sentence + " ";
        String last = fixed.get(fixed.size() - 1);
        if (!padded.startsWith(fixed.get(0)) || !padded.endsWith(last)) {
            return null;
        }
        StringBuilder said = new StringBuilder(other.get(0));
        int at = fixed.get(0).length();
        for (int i = 1; i < fixed.size(); i++) {
            boolean ends = i == fixed.size() - 1;
            int end = ends ? padded.length() - last.length() : padded.indexOf(fixed.get(i), at);
            if (end < at) {
                return null;
            }
            said.append(values.said(padded.substring(at, end))).append(other.get(i));
            at = end + fixed.get(i).length();
        }
        return said.toString().strip();
    }
}
