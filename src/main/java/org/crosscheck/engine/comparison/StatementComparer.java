package org.crosscheck.engine.comparison;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import static org.crosscheck.engine.comparison.ReasonCode.*;

/** Compares what two articles say that somebody said. One comparison, one instance. */
final class StatementComparer {
    /** Statements further apart were made on different occasions. */
    private static final int NEAR_DAYS = 10;

    private static final int FEWEST_SHARED = 2;

    private final Claim a;
    private final Claim b;
    private final Rarity rarity;
    private final List<Reason> reasons = new ArrayList<>();

    StatementComparer(Claim a, Claim b, Rarity rarity) {
        this.a = a;
        this.b = b;
        this.rarity = rarity;
    }

    Comparison compare() {
        if (a.sameSource(b)) {
            return rejected(Reason.of(SAME_ARTICLE));
        }
        Overlap words = Overlap.of(Terms.of(a.words()), Terms.of(b.words()), rarity);
        if (words.shared().size() < FEWEST_SHARED) {
            return rejected(words.shared().isEmpty() ? Reason.of(OTHER_WORDS, 0) : Reason.of(TOO_SHORT));
        }
        boolean sameSpeaker = speakers();
        days();
        if (words.contained() < (sameSpeaker ? 0.5 : 0.75)) {
            return rejected(Reason.of(OTHER_WORDS, words.percent()));
        }
        reasons.add(Reason.of(RARE_WORDS, words.percent()));
        reasons.add(Reason.of(PARAPHRASE));
        return Comparison.of(reasons, words.contained());
    }

    private boolean speakers() {
        if (a.speaker() == null || b.speaker() == null) {
            return false;
        }
        String one = a.speaker().name();
        String other = b.speaker().name();
        boolean same = Names.key(one).equals(Names.key(other));
        reasons.add(Reason.of(same ? SAME_SPEAKER : SPEAKERS_DIFFER, one, other));
        return same;
    }

    private void days() {
        if (a.when() == null || b.when() == null) {
            reasons.add(Reason.of(DATE_UNKNOWN));
            return;
        }
        long days = Math.abs(ChronoUnit.DAYS.between(a.when().last(), b.when().last()));
        reasons.add(days == 0 ? Reason.of(SAME_DAY) : Reason.of(days > NEAR_DAYS ? TOO_FAR_APART : DAYS_APART, days));
    }

    private Comparison rejected(Reason reason) {
        reasons.add(reason);
        return Comparison.of(reasons, 0);
    }
}
