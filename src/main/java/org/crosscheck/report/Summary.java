package org.crosscheck.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A report in figures.
 *
 * @param sources articles
 * @param claims claims in them, those withheld too
 * @param groups groups of claims
 * @param decided groups on which a person decided
 * @param blockers groups proposed as conflict or disputed on which nobody did
 * @param contested groups on which two reviewers' last verdicts differ
 * @param kinds how many claims there are of each kind
 * @param fates how many claims stand at each decision for print
 * @param relations how many groups stand at each verdict; those on which nobody decided are absent
 */
public record Summary(
        long sources,
        long claims,
        long groups,
        long decided,
        long blockers,
        long contested,
        Map<Kind, Long> kinds,
        Map<Fate, Long> fates,
        Map<Relation, Long> relations) {

    public static Summary of(Report report) {
        List<Group> groups = report.groups();
        return new Summary(
                report.sources().size(),
                groups.stream()
                        .mapToInt(group -> group.claims().size() + group.withheld())
                        .sum(),
                groups.size(),
                groups.stream().filter(Group::isDecided).count(),
                groups.stream()
                        .filter(group -> group.isContrary() && !group.isDecided())
                        .count(),
                groups.stream().filter(Group::isContested).count(),
                kinds(groups),
                fates(groups),
                relations(groups));
    }

    private static Map<Kind, Long> kinds(List<Group> groups) {
        Map<Kind, Long> kinds = new EnumMap<>(Kind.class);
        Arrays.stream(Kind.values()).forEach(kind -> kinds.put(kind, 0L));
        groups.forEach(group -> group.claims().forEach(claim -> kinds.merge(claim.kind(), 1L, Long::sum)));
        return kinds;
    }

    private static Map<Fate, Long> fates(List<Group> groups) {
        Map<Fate, Long> fates = new EnumMap<>(Fate.class);
        Arrays.stream(Fate.values()).forEach(fate -> fates.put(fate, 0L));
        groups.forEach(group -> group.claims().forEach(claim -> fates.merge(claim.fate(), 1L, Long::sum)));
        return fates;
    }

    private static Map<Relation, Long> relations(List<Group> groups) {
        return groups.stream()
                .filter(Group::isDecided)
                .collect(Collectors.groupingBy(
                        Group::verdict, () -> new EnumMap<>(Relation.class), Collectors.counting()));
    }

    public long open() {
        return groups - decided;
    }
}
