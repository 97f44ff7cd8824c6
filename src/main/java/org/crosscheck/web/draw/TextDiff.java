package org.crosscheck.web.draw;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

import org.crosscheck.report.draw.WordDiff;

/** Two texts compared paragraph by paragraph, and word by word where paragraphs differ. */
public final class TextDiff {
    /** Longer texts are shown as replaced whole. */
    private static final int MOST_PARAGRAPHS = 4_000;

    private TextDiff() {}

    /**
     * A passage of both texts.
     *
     * @param same how many paragraphs in a row are the same; 0 where the passage differs
     * @param pieces what differs, in reading order; empty where nothing does
     */
    public record Passage(int same, List<WordDiff.Piece> pieces) {

        public Passage {
            pieces = List.copyOf(pieces);
        }
    }

    /** The passages in reading order; blank lines count for nothing. */
    public static List<Passage> of(String before, String after) {
        List<String> old = paragraphs(before);
        List<String> young = paragraphs(after);
        if (old.size() > MOST_PARAGRAPHS || young.size() > MOST_PARAGRAPHS) {
            return List.of(new Passage(0, WordDiff.of(before, after)));
        }
        List<Passage> passages = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, young).getDeltas()) {
            same(passages, delta.getSource().getPosition() - at);
            passages.add(new Passage(
                    0,
                    WordDiff.of(
                            String.join("\n", delta.getSource().getLines()),
                            String.join("\n", delta.getTarget().getLines()))));
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        same(passages, old.size() - at);
        return passages;
    }

    private static void same(List<Passage> passages, int count) {
        if (count > 0) {
            passages.add(new Passage(count, List.of()));
        }
    }

    private static List<String> paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
