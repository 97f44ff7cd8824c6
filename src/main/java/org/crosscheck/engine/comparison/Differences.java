package org.crosscheck.engine.comparison;

import java.util.List;

import org.crosscheck.engine.text.WordChanges.Change;

/** Names the words in which two wordings differ. */
final class Differences {
    private static final int MOST = 4;
    private static final int LONGEST = 6;

    private Differences() {}

    /** The first few replacements that are short enough to be read at a glance. */
    static List<Reason> of(WordDiff diff) {
        return diff.changes().stream()
                .filter(Change::replaces)
                .filter(change -> change.toA() - change.fromA() <= LONGEST && change.toB() - change.fromB() <= LONGEST)
                .limit(MOST)
                .map(change -> reason(ReasonCode.DIFFERS, diff, change))
                .toList();
    }

    static Reason reason(ReasonCode code, WordDiff diff, Change change) {
        String one = change.fromA() == change.toA() ? "\u2013" : diff.wordsOfA(change);
        String other = change.fromB() == change.toB() ? "\u2013" : diff.wordsOfB(change);
        return Reason.of(code, one, other)
                .at(diff.a().span(change.fromA(), change.toA()), diff.b().span(change.fromB(), change.toB()));
    }
}
