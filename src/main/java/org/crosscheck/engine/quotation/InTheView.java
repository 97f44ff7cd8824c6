package org.crosscheck.engine.quotation;

import java.util.Set;

/** The frames "in his view", "in Lee's words", "by her own account": before a clause, after it or inside. Stateless. */
final class InTheView {
    private static final Set<String> OPINIONS =
            Set.of("view", "opinion", "estimation", "judgment", "judgement", "account", "admission", "reckoning");
    /** What might be meant as it stands ("a tear in his eyes"), so a pause must part it from the clause. */
    private static final Set<String> FIGURES = Set.of("words", "eyes", "telling");

    private InTheView() {}

    static void read(Sheet sheet) {
        for (int noun = 2; noun < sheet.line.size(); noun++) {
            if (OPINIONS.contains(sheet.line.word(noun)) || FIGURES.contains(sheet.line.word(noun))) {
                read(sheet, noun);
            }
        }
    }

    private static void read(Sheet sheet, int noun) {
        Line line = sheet.line;
        Phrase owner = NounFrames.owner(line, noun);
        int in = owner == null ? -1 : owner.start() - 1;
        boolean frames = in >= 0
                && line.isWord(in, "in", "by")
                && endsAfter(line, noun)
                && !Pronoun.isNobodys(line.word(owner.start()))
                && (OPINIONS.contains(line.word(noun)) || isParted(line, in));
        if (frames) {
            AccordingTo.claim(sheet, in, noun + 1, owner, noun + 1);
        }
    }

    private static boolean endsAfter(Line line, int noun) {
        Tag next = line.tag(noun + 1);
        return next == Tag.COMMA || next == Tag.STOP || next == Tag.RUN || next == Tag.COLON || next == Tag.SEMICOLON;
    }

    private static boolean isParted(Line line, int in) {
        Tag before = line.tag(in - 1);
        return AccordingTo.isFronted(line, in) || before == Tag.COMMA || before == Tag.RUN;
    }
}
