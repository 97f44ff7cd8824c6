package org.crosscheck.engine.comparison;

import org.crosscheck.engine.text.Span;

/** What a figure is to its sentence. */
enum Role {
    /** It says what the sentence tells. */
    PLAIN,
    /** It adds to a count ("nine new cases"). */
    INCREMENT,
    /** It says how far something had come ("after 20 rounds"). */
    MILESTONE,
    /** It says of how many another figure was taken ("based on 40 reviews"). */
    BASIS;

    /** @param figure where, in {@code text} */
    static Role of(String text, Span figure) {
        if (Increments.at(text, figure)) {
            return INCREMENT;
        } else if (Milestones.at(text, figure)) {
            return MILESTONE;
        }
        return Bases.at(text, figure) ? BASIS : PLAIN;
    }
}
