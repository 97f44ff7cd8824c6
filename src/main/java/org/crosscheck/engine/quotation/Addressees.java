package org.crosscheck.engine.quotation;

import java.util.List;

import org.crosscheck.engine.quotation.Cue.Complement;

/** Reads content that follows somebody who is told, asked, urged or accused. Stateless. */
final class Addressees {
    private static final int FARTHEST_OF = 15;

    private Addressees() {}

    /** What follows the addressee at item {@code at}; null when the cue takes none or nothing fitting follows. */
    static Content contentAfter(Line line, List<VerbGroup> groups, VerbGroup group, int at) {
        Cue cue = group.cue();
        boolean addresses = cue.takes(Complement.SOMEONE) || cue.takes(Complement.OF);
        int end = addresses ? addresseeEnd(line, at) : NounPhrases.endFrom(line, at);
        boolean infinitive = line.tag(end) == Tag.TO || addresses && line.tag(end) == Tag.NEGATION;
        if (end > at && infinitive && cue.takes(Complement.SOMEONETO)) {
            return Complements.phrase(line, groups, group, at, "object-infinitive");
        }
        Content told = addresses && end > at ? told(line, groups, group, end) : null;
        return told == null && cue.takes(Complement.OF) ? accused(line, groups, group, at) : told;
    }

    /** One past "reporters in Kyiv"; of "residents help was near" only the first word is told. */
    private static int addresseeEnd(Line line, int at) {
        String word = line.word(at);
        boolean people = word.endsWith("s") && People.speaks(word) && line.tag(at + 1) == Tag.NOUN;
        return people && line.tag(at + 2).isVerbal() ? at + 1 : NounPhrases.endFrom(line, at);
    }

    /** What follows "told reporters": a clause with "that", or one without that a new noun phrase opens. */
    private static Content told(Line line, List<VerbGroup> groups, VerbGroup group, int addressee) {
        Tag next = line.tag(Adjuncts.after(line, addressee));
        boolean bare = next == Tag.PRONOUN
                || next == Tag.DETERMINER
                || next == Tag.POSSESSIVE && !line.isWord(addressee, "'s", "'")
                || next == Tag.NUMBER
                || line.tag(addressee - 1) == Tag.NOUN && next == Tag.NOUN;
        boolean titled = next == Tag.POSSESSIVE && line.tag(addressee + 1) == Tag.RUN;
        int end = titled ? addressee + 2 : addressee;
        return Complements.clause(line, groups, group, Adjuncts.after(line, end), bare && !titled);
    }

    /** "accused the mayor, Ann Lee, of ...". */
    private static Content accused(Line line, List<VerbGroup> groups, VerbGroup group, int at) {
        Content nearest = null;
        for (int i = at; i < Math.min(line.size(), at + FARTHEST_OF); i++) {
            boolean verb = line.tag(i + 1) == Tag.ING || line.tag(i + 1) == Tag.RUN || line.tag(i - 1) == Tag.COMMA;
            if (line.isWord(i, "of") && (verb || nearest == null)) {
                nearest = Complements.phrase(line, groups, group, i + 1, "of");
                if (verb) {
                    return nearest;
                }
            }
        }
        return nearest;
    }
}
