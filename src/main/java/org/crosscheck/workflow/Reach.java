package org.crosscheck.workflow;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.engine.comparison.Link;

/** Which claims hang together by links, directly or over others: only among them can a changed link change a group. */
final class Reach {
    private final Map<String, Set<String>> beside = new HashMap<>();

    Reach(Collection<Link> links) {
        for (Link link : links) {
            beside.computeIfAbsent(link.a().id(), none -> new HashSet<>())
                    .add(link.b().id());
            beside.computeIfAbsent(link.b().id(), none -> new HashSet<>())
                    .add(link.a().id());
        }
    }

    /** The ends of these links, and every claim that links lead to from there. */
    Set<Long> from(Collection<Link> changed) {
        Set<String> reached = new HashSet<>();
        Deque<String> next = new ArrayDeque<>();
        changed.forEach(link -> next.addAll(List.of(link.a().id(), link.b().id())));
        while (!next.isEmpty()) {
            String claim = next.pop();
            if (reached.add(claim)) {
                next.addAll(beside.getOrDefault(claim, Set.of()));
            }
        }
        Set<Long> ids = new HashSet<>();
        reached.forEach(id -> ids.add(Long.valueOf(id)));
        return ids;
    }
}
