package org.crosscheck.engine.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Claims that read the same, sentence, speaker and day included, are one wording; which wordings are linked. */
final class Wordings {
    private static final long HALF = 32;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> byClaim = new HashMap<>();
    private final Set<Long> linked = new HashSet<>();

    private int of(Claim claim) {
        return byClaim.computeIfAbsent(
                claim.id(), id -> numbers.computeIfAbsent(claim.wording(), wording -> numbers.size()));
    }

    /** The different wordings of these claims. */
    Set<Integer> of(Collection<Claim> claims) {
        return claims.stream().map(this::of).collect(Collectors.toSet());
    }

    void link(Link link) {
        linked.add(pair(of(link.a()), of(link.b())));
    }

    /** Whether the two ends of a link read the same. */
    boolean areOne(Link link) {
        return of(link.a()) == of(link.b());
    }

    /** How many pairs of one of the first and one of the second are linked. */
    long links(Collection<Integer> some, Collection<Integer> others) {
        return some.stream()
                .mapToLong(one -> others.stream()
                        .filter(other -> linked.contains(pair(one, other)))
                        .count())
                .sum();
    }

    private static long pair(int one, int other) {
        return (long) Math.min(one, other) << HALF | Math.max(one, other);
    }
}
