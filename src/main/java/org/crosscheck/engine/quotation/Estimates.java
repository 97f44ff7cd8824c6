package org.crosscheck.engine.quotation;

import java.util.Set;

import org.crosscheck.engine.text.Numerals;
import org.crosscheck.engine.text.WordList;

/** The frame of estimates, "puts the toll at 22": the figure is what is said. Stateless. */
final class Estimates {
    private static final int FARTHEST = 20;
    private static final Set<String> MEASURES =
            WordList.shipped("quotation/measures.txt").words();

    private Estimates() {}

    /** Claims the figure that the verb {@code groups.get(index)} puts something at; false where it puts nothing. */
    static boolean read(Sheet sheet, int index) {
        VerbGroup group = sheet.groups.get(index);
        if (!putsMeasure(sheet.line, group)) {
            return false;
        }
        int figure = figure(sheet.line, group.end());
        Phrase subject = sheet.subject(index);
        if (figure < 0 || subject == null) {
            return false;
        }
        int end = ClauseEnd.ofPhrase(sheet.line, sheet.groups, figure, group);
        sheet.report(new Content(figure, end, "cue-before-at"), sheet.line.span(subject), group);
        sheet.tellUpTo(end);
        return true;
    }

    /** "put the toll", "put it". */
    private static boolean putsMeasure(Line line, VerbGroup group) {
        String lemma = group.cue().lemma();
        if (!lemma.equals("put")) {
            return lemma.equals("put it");
        }
        for (int i = group.end(); i < NounPhrases.coreEnd(line, group.end()); i++) {
            if (MEASURES.contains(line.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** First item of "22" in "at 22", of "closer to 22"; -1 where no figure follows. */
    private static int figure(Line line, int from) {
        for (int i = from; i < Math.min(line.size(), from + FARTHEST); i++) {
            boolean broken = line.tag(i) == Tag.COMMA && !line.isWord(i + 1, "at");
            if (broken || line.tag(i).isVerbal()) {
                return -1;
            }
            boolean at = line.isWord(i, "at");
            if ((at || line.isWord(i, "closer", "nearer")) && holdsFigure(line, i + 1)) {
                return at ? i + 1 : i;
            }
        }
        return -1;
    }

    private static boolean holdsFigure(Line line, int from) {
        int end = from;
        while (line.tag(end) != Tag.STOP && line.tag(end) != Tag.COMMA && end < from + 5) {
            boolean word = Character.isLetter(line.word(end).charAt(0)) && Numerals.mayHave(line.word(end));
            if (line.tag(end) == Tag.NUMBER || word) {
                return true;
            }
            end++;
        }
        return false;
    }
}
