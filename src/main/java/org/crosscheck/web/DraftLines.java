package org.crosscheck.web;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.model.Claim;
import org.crosscheck.model.SentenceSpan;

/** A draft's sentences, each with the claims that begin in it; what begins between two belongs to the next. */
final class DraftLines {
    private final List<SentenceSpan> sentences;
    private final List<List<Claim>> claims = new ArrayList<>();

    /** @param inOrder the draft's claims by where they begin */
    DraftLines(List<SentenceSpan> sentences, List<Claim> inOrder) {
        this.sentences = sentences;
        int next = 0;
        for (SentenceSpan sentence : sentences) {
            int first = next;
            while (next < inOrder.size() && inOrder.get(next).startOffset < sentence.end()) {
                next++;
            }
            claims.add(inOrder.subList(first, next));
        }
    }

    int size() {
        return sentences.size();
    }

    SentenceSpan sentence(int line) {
        return sentences.get(line);
    }

    List<Claim> claims(int line) {
        return claims.get(line);
    }

    /** Whether a paragraph begins with this line. */
    boolean begins(int line) {
        return line == 0
                || sentences.get(line - 1).paragraph() != sentences.get(line).paragraph();
    }
}
