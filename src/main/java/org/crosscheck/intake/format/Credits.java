package org.crosscheck.intake.format;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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
        String credit = lines(blocks, CREDIT, MOST_CREDITS);
        String hold = lines(blocks, HOLD, 1);
        return about.orElse(new About(null, null, Byline.in(blocks), null, null, credit, null, null, hold));
    }

    /** Whether a line says that its article must not be published. */
    static boolean holds(String line) {
        return says(line, HOLD);
    }

    /** The lines that say so, one below the other, or null for none. */
    private static String lines(List<Block> blocks, List<Mark> marks, int most) {
        String lines = blocks.stream()
                .map(Block::text)
                .filter(text -> text.length() <= LONGEST && says(text, marks))
                .distinct()
                .limit(most)
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }

    private static boolean says(String text, List<Mark> marks) {
        String lower = text.toLowerCase(Locale.ROOT);
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
