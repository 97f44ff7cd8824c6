package org.crosscheck.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.comparison.Origin;
import org.crosscheck.engine.comparison.Source;
import org.crosscheck.model.Claim;
import org.crosscheck.model.Group;

/** Which of a group's independent reports each article of it is. */
final class Witnesses {
    private final Engine engine;
    private final Map<Long, Source> sources = new HashMap<>();

    Witnesses(Engine engine) {
        this.engine = engine;
    }

    /**
     * The number of its report, from 1, for every article of the group, by the article's id. An article of which only a
     * fact is known, marked by hand, is a report of its own.
     */
    Map<Long, Integer> of(Group group, List<Claim> members) {
        List<List<Long>> origins = group.originCount < group.sourceCount ? shared(members) : List.of();
        Map<Long, Integer> numbers = new HashMap<>();
        for (List<Long> origin : origins) {
            int next = (int) numbers.values().stream().distinct().count() + 1;
            origin.forEach(article -> numbers.put(article, next));
        }
        for (Claim member : members) {
            int next = (int) numbers.values().stream().distinct().count() + 1;
            numbers.putIfAbsent(member.version.article.id, next);
        }
        return numbers;
    }

    private List<List<Long>> shared(List<Claim> members) {
        List<org.crosscheck.engine.comparison.Claim> told = members.stream()
                .filter(member -> member.detail != null)
                .map(member -> Stored.claim(
                        member, sources.computeIfAbsent(member.version.id, id -> Stored.source(member.version.source))))
                .toList();
        return engine.origins(told).stream()
                .map(Origin::sources)
                .map(ids -> ids.stream().map(Long::valueOf).toList())
                .toList();
    }
}
