package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Claims that read the same, sentence, speaker and day included, are one wording; which wordings are linked. */
final class Wordings {
    private final Map<String, List<Claim>> firsts = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, Set<Integer>> linked = new HashMap<>();

    private int of(Claim claim) {
        return numbers.computeIfAbsent(claim.id(), id -> number(claim));
    }

    /** The number of a claim that reads the same, or the next one. */
    private int number(Claim claim) {
        List<Claim> alike = firsts.computeIfAbsent(claim.words(), none -> new ArrayList<>());
        for (Claim first : alike) {
            if (first.readsAs(claim)) {
                return numbers.get(first.id());
            }
        }
        alike.add(claim);
        return numbers.size();
    }

    /** The different wordings of these claims. */
    Set<Integer> of(Collection<Claim> claims) {
        return claims.stream().map(this::of).collect(Collectors.toSet());
    }

    void link(Link link) {
        linked.computeIfAbsent(of(link.a()), none -> new HashSet<>()).add(of(link.b()));
        linked.computeIfAbsent(of(link.b()), none -> new HashSet<>()).add(of(link.a()));
    }

    /** Whether the two ends of a link read the same. */
    boolean areOne(Link link) {
        return of(link.a()) == of(link.b());
    }

    /** How many pairs of one of the first and one of the second are linked. */
    long links(Set<Integer> some, Set<Integer> others) {
        Set<Integer> fewer = some.size() <= others.size() ? some : others;
        Set<Integer> more = fewer == some ? others : some;
        return fewer.stream()
                .mapToLong(one -> linked.getOrDefault(one, Set.of()).stream()
                        .filter(more::contains)
                        .count())
                .sum();
    }
}
