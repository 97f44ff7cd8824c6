package org.crosscheck.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.engine.text.WordList;
import org.crosscheck.intake.Part;

/**
 * Marks the blocks of a page that are no part of its article: "Read more" and its kin, a live blog's time stamps and
 * buttons, a headline or a pull quote whose words stand there anyway. Stateless; its lines stand in {@code furniture.txt}.
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
            Part.Reason reason = block.isText() ? reason(block, headline, blocks) : null;
            if (reason != null) {
                marked.add(block.leftOut(reason));
                continue;
            }
            marked.add(block);
            if (block.isText()) {
                headline = headline == null || block.kind() == Block.Kind.TITLE ? plain(block.text()) : headline;
            }
        }
        return marked;
    }

    private static Part.Reason reason(Block block, String headline, List<Block> all) {
        boolean repeated = block.kind() == Block.Kind.PULL_QUOTE && isQuotedFrom(all, words(block.text()));
        return repeated ? Part.Reason.REPEATED : reason(block.text(), headline);
    }

    private static boolean isQuotedFrom(List<Block> all, String words) {
        return all.stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .anyMatch(block -> words(block.text()).contains(words));
    }

    /** A line's words without the marks between them. */
    private static String words(String line) {
        return " "
                + line.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }

    /**
     * Why a line is none of an article's own, or null where it is.
     *
     * @param headline the article's, {@link #plain}, or null
     */
    static Part.Reason reason(String line, String headline) {
        String plain = plain(line);
        if (TimeStamp.isOne(plain)) {
            return Part.Reason.TIME;
        } else if (WHOLE.contains(plain)
                || line.length() <= LONGEST && OPENINGS.stream().anyMatch(plain::startsWith)) {
            return Part.Reason.POINTER;
        }
        return plain.equals(headline) ? Part.Reason.REPEATED : null;
    }

    /** In small letters, without the marks at its end. */
    static String plain(String line) {
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
