package org.crosscheck.engine.quotation;

import java.util.ArrayList;
import java.util.List;

/**
 * What the word lists know of one written form.
 *
 * @param tag its closed class, or null
 * @param cue the reporting verb that it is a form of, or null
 * @param phrases the reporting phrases that it may open
 * @param nounCue the reporting noun that it is, or null
 * @param forms which forms of a verb it may be, as a sum of the constants below; 0 when it is no verb
 */
record Lexeme(Tag tag, Cue cue, List<CuePhrase> phrases, Cue nounCue, int forms) {
    static final int BASE = 1;
    static final int THIRD = 2;
    static final int PAST = 4;
    static final int PERFECT = 8;
    static final int ING = 16;

    static final Lexeme UNKNOWN = new Lexeme(null, null, List.of(), null, 0);

    boolean is(int form) {
        return (forms & form) != 0;
    }

    Lexeme withTag(Tag closed) {
        return tag != null ? this : new Lexeme(closed, cue, phrases, nounCue, forms);
    }

    Lexeme withVerb(Cue verb, int form) {
        return new Lexeme(tag, cue == null ? verb : cue, phrases, nounCue, forms | form);
    }

    Lexeme withNoun(Cue noun) {
        return new Lexeme(tag, cue, phrases, noun, forms);
    }

    Lexeme withPhrase(CuePhrase phrase) {
        List<CuePhrase> more = new ArrayList<>(phrases);
        more.add(phrase);
        return new Lexeme(tag, cue, List.copyOf(more), nounCue, forms);
    }
}
