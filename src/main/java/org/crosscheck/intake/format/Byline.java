package org.crosscheck.intake.format;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds who wrote an article where a line above its text says so and nothing else does: "By Ann Example in Lodra". */
final class Byline {
    private static final int LINES = 8;
    private static final int MOST_WORDS = 16;

    /** Words that names are joined by, and what stands behind them. */
    private static final Set<String> SMALL = Set.of(
            "and", "in", "at", "for", "of", "the", "de", "der", "van", "von", "bin", "al", "el", "la", "&", "|", "-");

    private Byline() {}

    /** The line, or null; one that begins like it and goes on as a sentence is none. */
    static String in(List<Block> blocks) {
        return blocks.stream()
                .filter(Block::isText)
                .limit(LINES)
                .map(Block::text)
                .filter(Byline::isOne)
                .findFirst()
                .orElse(null);
    }

    private static boolean isOne(String line) {
        String stripped = line.strip();
        if (!stripped.regionMatches(true, 0, "by", 0, 2)) {
            return false;
        }
        String[] words = stripped.split("\\s+");
        if (words.length < 2
                || words.length > MOST_WORDS
                || !words[0].toLowerCase(Locale.ROOT).equals("by")) {
            return false;
        }
        for (int i = 1; i < words.length; i++) {
            boolean named =
                    Character.isUpperCase(words[i].codePointAt(0)) || SMALL.contains(words[i].toLowerCase(Locale.ROOT));
            if (!named) {
                return false;
            }
        }
        return Character.isUpperCase(words[1].codePointAt(0)) && !stripped.endsWith(".");
    }
}
