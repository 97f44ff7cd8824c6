package org.crosscheck.workflow.anchor;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in pieces that are compared as wholes; put together they are the text.
 *
 * @param words the pieces
 * @param starts where each begins, in UTF-16 code units of the whole text
 */
record Pieces(List<String> words, List<Integer> starts) {

    /** A text in lines, each with its line end. */
    static Pieces lines(String text) {
        Pieces lines = new Pieces(new ArrayList<>(), new ArrayList<>());
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start) + 1;
            end = end == 0 ? text.length() : end;
            lines.add(text, start, end, 0);
            start = end;
        }
        return lines;
    }

    /** The same text in words, each mark and space a piece of its own. */
    Pieces inWords() {
        Pieces finer = new Pieces(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < words.size(); i++) {
            String line = words.get(i);
            for (int start = 0; start < line.length(); ) {
                int end = endOfWord(line, start);
                finer.add(line, start, end, starts.get(i));
                start = end;
            }
        }
        return finer;
    }

    private static int endOfWord(String line, int start) {
        int end = start;
        while (end < line.length() && isInWord(line.charAt(end))) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    /** Surrogates and joined marks count as letters, so that no character is cut in two. */
    private static boolean isInWord(char character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.SURROGATE
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private void add(String text, int start, int end, int offset) {
        words.add(text.substring(start, end));
        starts.add(offset + start);
    }

    int size() {
        return words.size();
    }

    int start(int piece) {
        return starts.get(piece);
    }

    int length(int piece) {
        return words.get(piece).length();
    }

    Pieces part(int from, int to) {
        return new Pieces(words.subList(from, to), starts.subList(from, to));
    }

    int sameFromStart(Pieces other) {
        int same = 0;
        while (same < Math.min(size(), other.size()) && words.get(same).equals(other.words.get(same))) {
            same++;
        }
        return same;
    }

    /** How many last pieces are the same, the first {@code taken} left out. */
    int sameFromEnd(Pieces other, int taken) {
        int most = Math.min(size(), other.size()) - taken;
        int same = 0;
        while (same < most && words.get(size() - 1 - same).equals(other.words.get(other.size() - 1 - same))) {
            same++;
        }
        return same;
    }
}
