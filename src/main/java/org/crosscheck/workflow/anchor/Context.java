package org.crosscheck.workflow.anchor;

import java.util.List;

import org.crosscheck.engine.text.Sentence;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;

/**
 * The words round a claim: its sentences, cut where they are very long.
 *
 * @param prefix from the beginning of the sentence to the claim
 * @param suffix from the claim to the end of the sentence
 */
public record Context(String prefix, String suffix) {
    private static final int LONGEST = 400;

    /** The words round {@code claim} in {@code text}. */
    public static Context of(Text text, Span claim) {
        List<Sentence> sentences = text.sentences();
        int first = text.sentenceAt(claim.start());
        int last = text.sentenceAt(Math.max(claim.start(), claim.end() - 1));
        int start = first < sentences.size() ? sentences.get(first).span().start() : claim.start();
        int end = last < sentences.size() ? sentences.get(last).span().end() : claim.end();
        String source = text.source();
        return new Context(
                source.substring(whole(source, Math.max(start, claim.start() - LONGEST), claim.start()), claim.start()),
                source.substring(claim.end(), whole(source, Math.min(end, claim.end() + LONGEST), claim.end())));
    }

    /** {@code at}, or one character nearer to {@code claim} where it would cut a character in two; never beyond it. */
    private static int whole(String source, int at, int claim) {
        if (at < claim) {
            return Character.isLowSurrogate(source.charAt(at)) ? at + 1 : at;
        }
        boolean cuts = at > claim && Character.isHighSurrogate(source.charAt(at - 1));
        return Math.max(claim, cuts ? at - 1 : at);
    }
}
