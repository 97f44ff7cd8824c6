package org.crosscheck.engine.quotation;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.engine.text.Text;

/** Goes through the lines of one text in order and lets every frame look at each. Stateless. */
final class Attributor {
    private Attributor() {}

    static List<Draft> drafts(Text text, List<Line> lines) {
        List<Draft> drafts = new ArrayList<>();
        Reading reading = new Reading(text);
        Line previous = null;
        for (Line line : lines) {
            Sheet sheet = new Sheet(reading, line, previous, drafts);
            Headlines.read(sheet);
            Labels.read(sheet);
            Signatures.read(sheet);
            AccordingTo.read(sheet);
            AsSaid.read(sheet);
            for (int i = 0; i < sheet.groups.size(); i++) {
                VerbFrames.read(sheet, i);
            }
            NounFrames.read(sheet);
            Orphans.read(sheet);
            LostMarks.read(sheet);
            previous = line;
        }
        return drafts;
    }
}
