package org.crosscheck.engine.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.crosscheck.engine.text.Paragraph;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/** Reads off an article where its reporting comes from. Thread-safe. */
public final class Sources {
    private static final int EDGE = 3;
    private static final int LONGEST_CREDIT = 25;
    private static final int PASSAGE = 8;

    /** A power of two. */
    private static final int ONE_IN = 4;

    private Sources() {}

    /** The article {@code id} with its credits and the prints of its passages. */
    public static Source of(String id, String outlet, LocalDate published, Text text) {
        return new Source(id, outlet, published, credits(text), passages(text));
    }

    /** Agencies named in a short paragraph among the first or last three that credits no picture, or in a dateline. */
    private static List<String> credits(Text text) {
        List<Token> lines = new ArrayList<>();
        int count = text.paragraphs().size();
        for (int i = 0; i < count; i++) {
            Paragraph paragraph = text.paragraphs().get(i);
            boolean edge = i < EDGE || i >= count - EDGE;
            boolean brief = paragraph.endToken() - paragraph.firstToken() <= LONGEST_CREDIT;
            List<Token> line = brief
                    ? text.tokens().subList(paragraph.firstToken(), paragraph.endToken())
                    : Datelines.of(text, paragraph);
            if (edge && !Pictures.areCredited(line)) {
                lines.addAll(line);
            }
        }
        return Agencies.in(lines);
    }

    /** Hashes of runs of {@value #PASSAGE} words, one in {@value #ONE_IN} of them, chosen by the hash itself. */
    static Set<Long> passages(Text text) {
        int[] words = hashes(text.tokens());
        Set<Long> passages = new HashSet<>();
        for (int i = 0; i + PASSAGE <= words.length; i++) {
            long hash = 7;
            for (int j = i; j < i + PASSAGE; j++) {
                hash = hash * 1_000_003 + words[j];
            }
            hash ^= hash >>> 29;
            if ((hash & ONE_IN - 1) == 0) {
                passages.add(hash);
            }
        }
        return passages;
    }

    /** Of the words alone, in small letters. */
    private static int[] hashes(List<Token> tokens) {
        int[] hashes = new int[tokens.size()];
        int words = 0;
        for (Token token : tokens) {
            if (token.isWord()) {
                hashes[words++] = token.lower().hashCode();
            }
        }
        return Arrays.copyOf(hashes, words);
    }
}
