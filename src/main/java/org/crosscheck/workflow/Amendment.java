package org.crosscheck.workflow;

import org.crosscheck.engine.quotation.Quotation;
import org.crosscheck.engine.text.Span;
import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.SpeakerSpelling;

/** Turns what a person typed about words of an article into a claim that compares like the machine's own. */
final class Amendment {
    private final Rereading reading;

    Amendment(Rereading reading) {
        this.reading = reading;
    }

    /**
     * What a stored claim is after a correction. What a person said of it before stays where its words and kind do.
     *
     * @throws RefusedException when the words do not stand there or a field cannot be read
     */
    Found of(Claim claim, Correction correction) {
        Span stands = Place.of(claim);
        Span span = correction.words() == null
                ? stands
                : correction.words().in(reading.text().source());
        ClaimKind kind = correction.kind() == null ? claim.kind : correction.kind();
        boolean same = span.equals(stands) && kind == claim.kind;
        Typed typed =
                same && claim.curation.isByHand() ? correction.typed().orElse(Typed.of(claim)) : correction.typed();
        return of(span, kind, typed);
    }

    /**
     * What words are.
     *
     * @throws RefusedException when a field cannot be read
     */
    Found of(Span span, ClaimKind kind, Typed typed) {
        return switch (kind) {
            case FACT -> Found.fact(span);
            case QUOTATION -> reading.found(said(reading.quotation(span), typed.speaker()));
            case QUANTITY -> reading.found(new TypedFigure(reading.engine()).over(reading.quantity(span), typed));
        };
    }

    /** Where somebody else says it, the article's words for the speaker and their role are not that one's. */
    private static Quotation said(Quotation base, String typed) {
        if (typed == null) {
            return base;
        }
        String name = Field.optional("speaker", typed, SpeakerSpelling.LENGTH);
        boolean same = name != null && name.equals(base.speakerName());
        return same
                ? base
                : new Quotation(
                        base.span(),
                        base.kind(),
                        null,
                        name,
                        null,
                        base.relayedBy(),
                        base.cue(),
                        base.fragments(),
                        base.marks(),
                        base.standing(),
                        base.rule(),
                        1);
    }
}
