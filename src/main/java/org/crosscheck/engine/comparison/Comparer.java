package org.crosscheck.engine.comparison;

import java.util.HashMap;
import java.util.Map;

/**
 * Compares claims of one story, many times each. The same claims and rarity give the same comparison. Remembers what it
 * worked out for each claim, by id: make one for a batch and let it go. Not thread-safe, but for
 * profiles that the caller keeps, of which it remembers nothing.
 */
public final class Comparer {
    private final Rarity rarity;
    private final Map<String, Profile> profiles = new HashMap<>();

    /** @param rarity of the story that the claims are from */
    public Comparer(Rarity rarity) {
        this.rarity = rarity;
    }

    /** What the engine proposes for two claims; {@link Label#DIFFERENT}, with the reason, where it proposes nothing. */
    public Comparison compare(Claim a, Claim b) {
        return compare(profile(a), profile(b));
    }

    /** The same for profiles that the caller keeps. */
    public Comparison compare(Profile a, Profile b) {
        boolean figure = a.claim().figure() != null;
        if (figure != (b.claim().figure() != null)) {
            return Comparison.rejected(Reason.of(ReasonCode.STATEMENT_AND_FIGURE));
        }
        Couple couple = new Couple(a, b, rarity);
        return figure ? new FigureComparer(couple).compare() : new StatementComparer(couple).compare();
    }

    private Profile profile(Claim claim) {
        return profiles.computeIfAbsent(claim.id(), id -> new Profile(claim));
    }
}
