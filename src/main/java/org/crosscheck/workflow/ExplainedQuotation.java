package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.engine.quotation.Explanation;
import org.crosscheck.engine.quotation.Quotation;
import org.crosscheck.language.Saying;

/** Says what a quotation rests on. */
final class ExplainedQuotation {
    private final String text;
    private final Quotation quotation;

    ExplainedQuotation(String text, Quotation quotation) {
        this.text = text;
        this.quotation = quotation;
    }

    Explained with(Explanation explanation) {
        List<String> verb = explanation.verb() == null ? List.of() : List.of(explanation.verb());
        return new Explained(
                new Saying(explanation.pattern(), verb, explanation.rule()),
                rests(),
                quotation.confidence(),
                explanation.candidates().stream().map(this::candidate).toList());
    }

    private List<Saying> rests() {
        List<Saying> rests = new ArrayList<>();
        rests.add(Rests.on("MARKS", quotation.marks().name()));
        rests.add(Rests.on("KIND", quotation.kind().name()));
        if (quotation.cue() != null) {
            rests.add(Rests.on("CUE", quotation.cue().in(text)));
        }
        if (quotation.speaker() != null) {
            rests.add(Rests.on("SPEAKER", quotation.speaker().in(text)));
        }
        Rests.add(rests, "SPEAKER_NAME", quotation.speakerName());
        Rests.add(rests, "ROLE", quotation.speakerRole());
        Rests.add(rests, "RELAYED", quotation.relayedBy());
        rests.add(Rests.on("STANDING", quotation.standing().name()));
        return rests;
    }

    private Explained.Candidate candidate(Explanation.Candidate candidate) {
        Saying reason = new Saying(
                candidate.reason().name(), List.of(), candidate.reason().words());
        boolean isSpeaker = candidate.reason() == Explanation.Reason.SPEAKER;
        return new Explained.Candidate(candidate.name(), candidate.span().in(text), isSpeaker, reason);
    }
}
