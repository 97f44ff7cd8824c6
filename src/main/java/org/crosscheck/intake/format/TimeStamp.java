package org.crosscheck.intake.format;

import java.util.Set;
import java.util.StringTokenizer;

/** A line that is a clock time or an age and nothing else, as live blogs set above each entry: "14.05 BST", "3h ago". */
final class TimeStamp {
    private static final Set<String> BESIDE = Set.of(
            "am", "pm", "gmt", "utc", "bst", "cet", "cest", "edt", "est", "et", "pst", "pdt", "eet", "eest", "msk",
            "ago", "min", "mins", "minutes", "minute", "hour", "hours", "hr", "hrs", "just", "now", "h", "m");

    /** "12:05:30". */
    private static final int LONGEST = 8;

    private TimeStamp() {}

    /** @param line in lower case */
    static boolean isOne(String line) {
        boolean colon = false;
        boolean unit = false;
        boolean number = false;
        StringTokenizer words = new StringTokenizer(line, " ()\u00A0");
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            int digits = digits(word);
            String rest = word.substring(digits);
            if (!rest.isEmpty() && !BESIDE.contains(rest)) {
                return false;
            }
            colon |= word.lastIndexOf(':', digits) > 0;
            number |= digits > 0;
            unit |= !rest.isEmpty();
        }
        return colon || number && unit || line.equals("just now");
    }

    /** How much of a word is a number or a clock time: "14.05", "2:05", "3". */
    private static int digits(String word) {
        int at = 0;
        while (at < word.length() && at < LONGEST && (Character.isDigit(word.charAt(at)) || isMark(word, at))) {
            at++;
        }
        return at;
    }

    private static boolean isMark(String word, int at) {
        char c = word.charAt(at);
        return at > 0 && (c == ':' || c == '.') && at + 1 < word.length() && Character.isDigit(word.charAt(at + 1));
    }
}
