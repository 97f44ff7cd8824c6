package org.crosscheck.intake.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.crosscheck.engine.text.WordList;
import org.crosscheck.intake.About;

/** Finds the lines in which an outlet says who wrote an article and whose reporting it is, and marks of embargo and withdrawal. */
final class Credits {
    private static final int LONGEST = 300;

    private static final int MOST_CREDITS = 3;

    private static final List<Mark> CREDIT = marks("credit");
    private static final List<Mark> HOLD = marks("hold");

    private Credits() {}

    /**
     * Words that make a line one of these.
     *
     * @param anywhere whether they may stand inside it too, not at its beginning only
     */
    private record Mark(String words, boolean anywhere) {

        static Mark of(String written) {
            return written.startsWith("*") ? new Mark(written.substring(1).strip(), true) : new Mark(written, false);
        }

        boolean isIn(String lower) {
            return anywhere ? lower.contains(words) : lower.startsWith(words);
        }
    }

    /** What is known, with the byline, the credit lines and the hold mark of these blocks where none are known. */
    static About found(About about, List<Block> blocks) {
        Map<String, String> lines = lines(blocks);
        String credit = those(lines, CREDIT, MOST_CREDITS);
        String hold = those(lines, HOLD, 1);
        return about.orElse(new About(null, null, Byline.in(blocks), null, null, credit, null, null, hold));
    }

    /** Whether a line says that its article must not be published. */
    static boolean holds(String line) {
        return says(line.toLowerCase(Locale.ROOT), HOLD);
    }

    /** The different lines that are short enough, each with its small letters. */
    private static Map<String, String> lines(List<Block> blocks) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (Block block : blocks) {
            if (block.text().length() <= LONGEST) {
                lines.computeIfAbsent(block.text(), line -> line.toLowerCase(Locale.ROOT));
            }
        }
        return lines;
    }

    /** The lines that say so, one below the other, or null for none. */
    private static String those(Map<String, String> lines, List<Mark> marks, int most) {
        List<String> those = new ArrayList<>();
        lines.forEach((line, lower) -> {
            if (those.size() < most && says(lower, marks)) {
                those.add(line);
            }
        });
        return those.isEmpty() ? null : String.join("\n", those);
    }

    private static boolean says(String lower, List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark.isIn(lower)) {
                return true;
            }
        }
        return false;
    }

    private static List<Mark> marks(String kind) {
        return WordList.shippedOutside("intake/format/credits.txt").rows().stream()
                .filter(row -> row.get(1).equals(kind))
                .map(row -> Mark.of(row.get(0)))
                .toList();
    }
}
