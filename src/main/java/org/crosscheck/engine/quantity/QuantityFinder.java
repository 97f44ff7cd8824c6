package org.crosscheck.engine.quantity;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.engine.name.Cast;
import org.crosscheck.engine.text.Sentence;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.time.TimeExpression;

/** Finds figures, and labels the numbers that are none. Thread-safe; linear in the text's length. */
public final class QuantityFinder {
    /** A sentence of more tokens than anybody writes is read in parts, so that time stays linear. */
    private static final int LONGEST = 400;

    /** The figures of a text and the numbers that are none, by offset; who claims them is not yet set. */
    public List<Quantity> find(Text text, Cast cast, List<TimeExpression> times) {
        List<Quantity> figures = new ArrayList<>();
        TimeLabels labels = new TimeLabels(times);
        for (Sentence sentence : text.sentences()) {
            for (int from = sentence.firstToken(); from < sentence.endToken(); from += LONGEST) {
                Line line = Line.of(text, from, Math.min(sentence.endToken(), from + LONGEST));
                for (Draft draft : figures(line, labels)) {
                    figures.add(FigureBuilder.build(line, draft));
                }
            }
        }
        return figures;
    }

    /** "14 first-team players": what stands inside a counted noun is no figure of its own. */
    private static void dropCovered(List<Draft> drafts) {
        for (int i = drafts.size() - 1; i > 0; i--) {
            if (drafts.get(i).first < drafts.get(i - 1).end) {
                drafts.remove(i);
            }
        }
    }

    private static List<Draft> figures(Line line, TimeLabels labels) {
        List<Draft> drafts = NumberScanner.scan(line);
        drafts.forEach(draft -> AgeReader.read(line, draft));
        drafts.forEach(draft -> NameLabel.labelChain(line, draft));
        drafts.forEach(draft -> DateLabel.label(line, draft));
        drafts.forEach(draft -> labels.label(line, draft));
        ShareReader.join(line, drafts);
        drafts.forEach(draft -> MemberReader.read(line, draft));
        drafts.forEach(draft -> Offspring.read(line, draft));
        drafts.forEach(draft -> FigureSum.read(line, draft));
        drafts.removeIf(draft -> OneFilter.isPronoun(line, draft));
        HalfReader.read(line, drafts);
        CompoundReader.join(line, drafts);
        ToleranceReader.join(line, drafts);
        RangeReader.join(line, drafts);
        drafts.forEach(draft -> AgeReader.readRange(line, draft));
        Ellipsis.lookAhead(line, drafts);
        drafts.forEach(draft -> NameLabel.label(line, draft));
        CountedNoun.read(line, drafts);
        PartReader.read(line, drafts);
        Predicates.read(line, drafts);
        Gapping.read(line, drafts);
        Ellipsis.lookBack(line, drafts);
        drafts.forEach(draft -> Modifiers.read(line, draft));
        TrendReader.read(line, drafts);
        Statuses.read(line, drafts);
        Nouns.read(line, drafts);
        Places.read(line, drafts);
        Links.read(line, drafts);
        dropCovered(drafts);
        return drafts;
    }
}
