package org.crosscheck.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.engine.text.WordList;

/**
 * Marks the blocks of a page that are no part of its article: "Read more" and its kin, a live blog's time stamps and
 * buttons, a headline that stands there twice. Stateless; its lines stand in {@code furniture.txt}.
 */
final class Furniture {
    /** A line that begins like furniture and goes on for longer than this is a sentence. */
    private static final int LONGEST = 160;

    private static final Set<String> WHOLE = lines("whole");
    private static final Set<String> OPENINGS = lines("opens");

    private Furniture() {}

    /** The same blocks, furniture marked as left out. */
    static List<Block> marked(List<Block> blocks) {
        List<Block> marked = new ArrayList<>(blocks.size());
        String headline = null;
        for (Block block : blocks) {
            if (!block.isText()) {
                marked.add(block);
            } else if (isFurniture(block.text()) || sameWords(block.text(), headline)) {
                marked.add(block.as(Block.Kind.LEFT_OUT));
            } else {
                marked.add(block);
                headline = headline == null || block.kind() == Block.Kind.TITLE ? block.text() : headline;
            }
        }
        return marked;
    }

    /** Whether a line is none of an article's own. */
    static boolean isFurniture(String line) {
        String plain = plain(line);
        return WHOLE.contains(plain)
                || TimeStamp.isOne(plain)
                || line.length() <= LONGEST && OPENINGS.stream().anyMatch(plain::startsWith);
    }

    private static boolean sameWords(String line, String headline) {
        return headline != null && plain(line).equals(plain(headline));
    }

    private static String plain(String line) {
        String plain = line.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        int end = plain.length();
        while (end > 0 && ".:\u2026>\u00BB\u2192\u203A".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return plain.substring(0, end).strip();
    }

    private static Set<String> lines(String kind) {
        return WordList.shippedOutside("intake/format/furniture.txt").rows().stream()
                .filter(row -> row.get(1).equals(kind))
                .map(row -> row.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }
}
