package org.crosscheck.engine.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.crosscheck.engine.name.Cast;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;

/** Finds quotations and their speakers. Thread-safe. */
public final class QuotationFinder {

    /** The quotations of a text by start; a relayed or nested one follows the one that holds it. */
    public List<Quotation> find(Text text, Cast cast) {
        BitSet markup = Markup.of(text);
        List<Run> runs = Marks.runs(text, markup);
        BitSet untold = Datelines.of(text);
        untold.or(markup);
        Attributor found = Attributor.read(text, Lines.of(text, runs, untold));
        Speakers speakers = new Speakers(text, cast, runs, found.topics());
        List<Draft> drafts = found.drafts();
        List<Quotation> quotations = new ArrayList<>();
        drafts.sort(Comparator.comparing(Draft::paragraph));
        for (Draft draft : drafts) {
            Speaker relay = speakers.at(draft.relay());
            quotations.add(finished(text, draft, speakers.at(draft.speaker()), relay == null ? null : relay.name()));
        }
        quotations.sort(Comparator.comparing(Quotation::span));
        return List.copyOf(quotations);
    }

    /**
     * Why each of these quotations was found and who else was not taken for its speaker.
     *
     * @param quotations found by {@link #find} in the same text
     */
    public List<Explanation> explain(Text text, Cast cast, List<Quotation> quotations) {
        Explainer explainer = new Explainer(text, cast);
        return quotations.stream().map(explainer::explain).toList();
    }

    private static Quotation finished(Text text, Draft draft, Speaker speaker, String relay) {
        List<Span> fragments = draft.fragments().stream().map(Run::span).toList();
        return new Quotation(
                draft.span(),
                draft.kind(),
                draft.speaker(),
                speaker == null ? null : speaker.name(),
                speaker == null ? null : speaker.role(),
                relay,
                draft.cue(),
                draft.kind() == Quotation.Kind.DIRECT ? List.of() : fragments,
                marks(text, draft),
                draft.standing(),
                draft.rule(),
                Confidence.shipped().of(draft.rule(), draft.kind()));
    }

    private static Quotation.Marks marks(Text text, Draft draft) {
        if (!draft.fragments().isEmpty()) {
            return draft.fragments().get(0).marks();
        }
        return LostMarks.areLost(text, draft) ? Quotation.Marks.LOST : Quotation.Marks.NONE;
    }
}
