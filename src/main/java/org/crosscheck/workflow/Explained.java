package org.crosscheck.workflow;

import java.util.List;

import org.crosscheck.language.Saying;

/**
 * Why a claim is one, as the engine says when it reads its article again; what does not apply is null.
 *
 * @param rule what the rule that found it looks for
 * @param rests what it rests on, each by the name of its part ({@code CUE}) with the words or name that stand there
 * @param confidence the share of claims so marked that are right, 0 to 1
 * @param candidates everybody who might have been the speaker, in the text's order; empty for a figure
 */
public record Explained(Saying rule, List<Saying> rests, double confidence, List<Candidate> candidates) {

    public Explained {
        rests = List.copyOf(rests);
        candidates = List.copyOf(candidates);
    }

    /**
     * Somebody who is named near a quotation.
     *
     * @param isSpeaker whether that is the speaker
     * @param reason why that is the speaker, or is not
     */
    public record Candidate(String name, String words, boolean isSpeaker, Saying reason) {}
}
