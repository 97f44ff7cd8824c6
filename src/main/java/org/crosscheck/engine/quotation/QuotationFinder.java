package org.crosscheck.engine.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.crosscheck.engine.name.Cast;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;

/** Finds quotations and their speakers. Thread-safe. */
public final class QuotationFinder {

    /** The quotations of a text by start; a relayed or nested one follows the one that holds it. */
    public List<Quotation> find(Text text, Cast cast) {
        List<Line> lines = Lines.of(text, Marks.runs(text));
        Speakers speakers = new Speakers(text, cast);
        List<Quotation> quotations = new ArrayList<>();
        for (Draft draft : Attributor.drafts(text, lines)) {
            quotations.add(finished(draft, speakers));
        }
        quotations.sort(Comparator.comparing(Quotation::span));
        return List.copyOf(quotations);
    }

    private static Quotation finished(Draft draft, Speakers speakers) {
        List<Span> fragments = draft.fragments().stream().map(Run::span).toList();
        Quotation.Marks marks = draft.fragments().isEmpty()
                ? Quotation.Marks.NONE
                : draft.fragments().get(0).marks();
        return new Quotation(
                draft.span(),
                draft.kind(),
                draft.speaker(),
                speakers.name(draft.speaker()),
                speakers.role(draft.speaker()),
                null,
                draft.cue(),
                draft.kind() == Quotation.Kind.DIRECT ? List.of() : fragments,
                marks,
                draft.standing(),
                draft.rule(),
                draft.kind() == Quotation.Kind.INDIRECT ? 0.7 : 0.9);
    }
}
