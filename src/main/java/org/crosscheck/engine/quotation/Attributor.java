package org.crosscheck.engine.quotation;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;

/**
 * What the frames found in one text.
 *
 * @param drafts the quotations, in order of their paragraphs
 * @param topics whom the lines are about, in order
 */
record Attributor(List<Draft> drafts, List<Span> topics) {

    /** Goes through the lines in order and lets every frame look at each. */
    static Attributor read(Text text, List<Line> lines) {
        Attributor found = new Attributor(new ArrayList<>(), new ArrayList<>());
        Reading reading = new Reading(text);
        Turns turns = Turns.of(text);
        Line previous = null;
        for (Line line : lines) {
            Sheet sheet = new Sheet(reading, line, previous, found.drafts);
            if (turns.holds(line)) {
                turns.read(sheet);
            } else {
                found.read(sheet);
            }
            previous = line;
        }
        Turns.join(found.drafts);
        return found;
    }

    private void read(Sheet sheet) {
        Headlines.read(sheet);
        Labels.read(sheet);
        Signatures.read(sheet);
        AccordingTo.read(sheet);
        InTheView.read(sheet);
        AsSaid.read(sheet);
        QuotedAs.read(sheet);
        NamedAs.read(sheet);
        for (int i = 0; i < sheet.groups.size(); i++) {
            VerbFrames.read(sheet, i);
        }
        NounFrames.read(sheet);
        NestedReports.read(sheet);
        Orphans.read(sheet);
        LostMarks.read(sheet);
        Span topic = Topics.of(sheet.line, sheet.groups);
        if (topic != null) {
            topics.add(topic);
        }
    }
}
