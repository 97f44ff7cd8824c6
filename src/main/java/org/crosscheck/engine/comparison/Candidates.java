package org.crosscheck.engine.comparison;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.name.Spellings;

/**
 * The keys by which claims find each other: only two of which one is stored under a key that the other looks up are
 * ever compared. Symmetric: when a finds b, b finds a. Thread-safe.
 */
public final class Candidates {
    /** Begins every period of statements. */
    static final String WEEK = "w";

    private static final String UNDATED = "undated";
    private static final String DATED = "dated";

    private Candidates() {}

    /**
     * What a claim is found by and finds by.
     *
     * @param keys to store it under
     * @param probes to look up for it
     */
    public record Keyed(Set<String> keys, Set<String> probes) {}

    /** Both, for hardly more than one of them. */
    public static Keyed keyed(Profile profile) {
        return profile.keyed();
    }

    /** @param names {@link Spellings#key} */
    static Keyed of(Profile profile, BiFunction<String, Entity.Kind, String> names) {
        Keys keys = new Keys(profile, names);
        return new Keyed(keys.of(stored(profile.claim())), keys.of(probed(profile.claim())));
    }

    /** The keys to store a claim under. */
    public static Set<String> keys(Claim claim) {
        return new Keys(new Profile(claim), Spellings::key).of(stored(claim));
    }

    /**
     * The keys to look up for a claim: those of its own week or month, of the ones beside it, and of undated claims;
     * for an undated claim those of every date.
     */
    public static Set<String> probes(Claim claim) {
        return new Keys(new Profile(claim), Spellings::key).of(probed(claim));
    }

    private static List<String> stored(Claim claim) {
        return claim.when() == null ? List.of(UNDATED) : List.of(period(claim, 0), DATED);
    }

    private static List<String> probed(Claim claim) {
        return claim.when() == null
                ? List.of(UNDATED, DATED)
                : List.of(period(claim, -1), period(claim, 0), period(claim, 1), UNDATED);
    }

    /** A week for statements, a month for figures. */
    private static String period(Claim claim, int offset) {
        LocalDate day = claim.when().last();
        return claim.figure() != null
                ? YearMonth.from(day).plusMonths(offset).toString()
                : WEEK + (Math.floorDiv(day.toEpochDay(), 7) + offset);
    }
}
