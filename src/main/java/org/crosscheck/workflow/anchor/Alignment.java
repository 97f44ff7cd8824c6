package org.crosscheck.workflow.anchor;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.WordChanges;
import org.crosscheck.engine.text.WordChanges.Change;

/** Where the stretches of an old text stand in a new one: compared line by line, then, where lines differ, word by word. */
final class Alignment {
    /** Longer passages that differ throughout are taken as replaced whole; comparing them word by word takes too long. */
    private static final int MOST_PIECES = 4_000;

    private final List<Block> blocks = new ArrayList<>();
    private final int endAfter;

    private Alignment(String before, String after) {
        this.endAfter = after.length();
        compare(Pieces.lines(before), Pieces.lines(after), true);
    }

    static Alignment of(String before, String after) {
        return new Alignment(before, after);
    }

    private void compare(Pieces before, Pieces after, boolean deeper) {
        int same = before.sameFromStart(after);
        int tail = before.sameFromEnd(after, same);
        share(before, 0, after, 0, same);
        Pieces old = before.part(same, before.size() - tail);
        Pieces young = after.part(same, after.size() - tail);
        if (old.size() <= MOST_PIECES && young.size() <= MOST_PIECES) {
            differ(old, young, deeper);
        }
        share(before, before.size() - tail, after, after.size() - tail, tail);
    }

    private void differ(Pieces before, Pieces after, boolean deeper) {
        int atBefore = 0;
        int atAfter = 0;
        for (Change change : WordChanges.between(before.words(), after.words())) {
            share(before, atBefore, after, atAfter, change.fromA() - atBefore);
            atBefore = change.toA();
            atAfter = change.toB();
            if (deeper) {
                compare(
                        before.part(change.fromA(), atBefore).inWords(),
                        after.part(change.fromB(), atAfter).inWords(),
                        false);
            }
        }
        share(before, atBefore, after, atAfter, before.size() - atBefore);
    }

    private void share(Pieces before, int from, Pieces after, int to, int pieces) {
        for (int i = 0; i < pieces; i++) {
            add(new Block(before.start(from + i), after.start(to + i), before.length(from + i)));
        }
    }

    private void add(Block block) {
        Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (last != null && last.endBefore() == block.before() && last.endAfter() == block.after()) {
            blocks.set(blocks.size() - 1, new Block(last.before(), last.after(), last.length() + block.length()));
        } else {
            blocks.add(block);
        }
    }

    /** The same characters in the new text, or null where one of them changed. */
    Span image(Span old) {
        Block block = blocks.isEmpty() ? null : blocks.get(Math.max(0, lastFrom(old.start())));
        boolean whole = block != null && block.before() <= old.start() && old.end() <= block.endBefore();
        int shift = whole ? block.after() - block.before() : 0;
        return whole ? new Span(old.start() + shift, old.end() + shift) : null;
    }

    /** What stands in the new text between the unchanged stretches next to these characters; may be empty. */
    Span region(Span old) {
        int from = lastFrom(old.start());
        int start = from < 0 ? 0 : within(blocks.get(from), old.start());
        int until = lastFrom(Math.max(old.start(), old.end() - 1));
        Block inside = until < 0 ? null : blocks.get(until);
        if (inside != null && old.end() <= inside.endBefore()) {
            return new Span(Math.min(start, within(inside, old.end())), within(inside, old.end()));
        }
        int end = until + 1 < blocks.size() ? blocks.get(until + 1).after() : endAfter;
        return new Span(Math.min(start, end), end);
    }

    private static int within(Block block, int offset) {
        return block.after() + Math.min(offset - block.before(), block.length());
    }

    /** Index of the last block that begins at or before an offset of the old text, or -1. */
    private int lastFrom(int offset) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).before() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
