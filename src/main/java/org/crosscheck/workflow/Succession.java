package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which standing group each newly proposed one goes on as, so that it keeps its address and its reviews.
 *
 * @param inherited by the proposal's index, the standing group that it goes on as; absent for a new group
 * @param successors by standing group, the index of the proposal that holds most of its claims
 */
record Succession(Map<Integer, Long> inherited, Map<Long, Integer> successors) {

    /**
     * A standing group goes on as the proposal that holds most of its claims; reviewed ones choose first.
     *
     * @param proposed the claims of each new group
     * @param standing the group of each claim that has one
     * @param reviewed the standing groups that a person decided about
     */
    static Succession of(List<? extends Collection<Long>> proposed, Map<Long, Long> standing, Set<Long> reviewed) {
        Succession succession = new Succession(new HashMap<>(), new HashMap<>());
        Set<Long> taken = new HashSet<>();
        for (Overlap overlap : overlaps(proposed, standing, reviewed)) {
            succession.successors.putIfAbsent(overlap.group, overlap.proposal);
            if (!taken.contains(overlap.group)
                    && succession.inherited.putIfAbsent(overlap.proposal, overlap.group) == null) {
                taken.add(overlap.group);
            }
        }
        return succession;
    }

    private static List<Overlap> overlaps(
            List<? extends Collection<Long>> proposed, Map<Long, Long> standing, Set<Long> reviewed) {
        List<Overlap> overlaps = new ArrayList<>();
        for (int i = 0; i < proposed.size(); i++) {
            Map<Long, Integer> shared = new HashMap<>();
            for (Long claim : proposed.get(i)) {
                if (standing.containsKey(claim)) {
                    shared.merge(standing.get(claim), 1, Integer::sum);
                }
            }
            int proposal = i;
            shared.forEach(
                    (group, claims) -> overlaps.add(new Overlap(proposal, group, claims, reviewed.contains(group))));
        }
        overlaps.sort(Overlap.STRONGEST_FIRST);
        return overlaps;
    }

    private record Overlap(int proposal, long group, int claims, boolean reviewed) {
        private static final Comparator<Overlap> STRONGEST_FIRST = Comparator.comparing(Overlap::reviewed)
                .reversed()
                .thenComparing(Comparator.comparingInt(Overlap::claims).reversed())
                .thenComparingLong(Overlap::group)
                .thenComparingInt(Overlap::proposal);
    }
}
