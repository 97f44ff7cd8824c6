package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/**
 * The passages that two articles have in common word for word. Immutable.
 *
 * @param passages where each stands in the first article, in UTF-16 offsets; at least {@value #SHORTEST} words each
 * @param words how many words they have together
 * @param isOneOrigin whether so many are no accident: both count as one report
 */
public record Copied(List<Span> passages, int words, boolean isOneOrigin) {
    private static final int SHORTEST = 8;

    public Copied {
        passages = List.copyOf(passages);
    }

    /** What {@code text} has in common with another; the time grows with the length of both. */
    public static Copied of(Text text, Text other) {
        Set<Long> theirs = new HashSet<>();
        long[] prints = prints(words(other));
        for (long print : prints) {
            theirs.add(print);
        }
        List<Token> words = words(text);
        boolean[] shared = shared(prints(words), theirs, words.size());
        boolean isOneOrigin = Origins.isCopied(Sources.passages(text), Sources.passages(other));
        return of(words, shared, isOneOrigin);
    }

    private static Copied of(List<Token> words, boolean[] shared, boolean isOneOrigin) {
        List<Span> passages = new ArrayList<>();
        int count = 0;
        for (int i = 0; i < shared.length; i++) {
            if (shared[i]) {
                int from = i;
                while (i < shared.length && shared[i]) {
                    i++;
                }
                count += i - from;
                passages.add(words.get(from).span().to(words.get(i - 1).span()));
            }
        }
        return new Copied(passages, count, isOneOrigin);
    }

    private static boolean[] shared(long[] prints, Set<Long> theirs, int words) {
        boolean[] shared = new boolean[words];
        for (int i = 0; i < prints.length; i++) {
            for (int j = i; theirs.contains(prints[i]) && j < i + SHORTEST; j++) {
                shared[j] = true;
            }
        }
        return shared;
    }

    private static List<Token> words(Text text) {
        return text.tokens().stream().filter(Token::isWord).toList();
    }

    /** A hash of every run of {@value #SHORTEST} words, by the place of its first. */
    private static long[] prints(List<Token> words) {
        long[] prints = new long[Math.max(0, words.size() - SHORTEST + 1)];
        int[] hashes = words.stream()
                .mapToInt(word -> word.text().toLowerCase(Locale.ROOT).hashCode())
                .toArray();
        for (int i = 0; i < prints.length; i++) {
            for (int j = i; j < i + SHORTEST; j++) {
                prints[i] = prints[i] * 1_000_003 + hashes[j];
            }
        }
        return prints;
    }
}
