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
        if (a.isFigure() != b.isFigure()) {
            return Comparison.rejected(Reason.of(ReasonCode.STATEMENT_AND_FIGURE));
        }
        Couple couple = new Couple(a, b, rarity);
        return a.isFigure() ? new FigureComparer(couple).compare() : new StatementComparer(couple).compare();
    }

    /**
     * The link of two claims, with what {@link #compare} says of them, or null where that is {@link Label#DIFFERENT}: much
     * quicker where most have nothing to do with each other and nobody asks why.
     */
    public Link link(Profile a, Profile b) {
        if (a.isFigure() != b.isFigure()) {
            return null;
        }
        Couple couple = new Couple(a, b, rarity);
        Comparison found =
                a.isFigure() ? new FigureComparer(couple).proposed() : new StatementComparer(couple).proposed();
        return found != null && found.label().links() ? new Link(a.claim(), b.claim(), found) : null;
    }

    private Profile profile(Claim claim) {
        return profiles.computeIfAbsent(claim.id(), id -> new Profile(claim));
    }
}
