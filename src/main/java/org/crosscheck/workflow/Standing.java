package org.crosscheck.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.hibernate.Session;

import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.ClaimRecord;
import org.crosscheck.model.Group;

/**
 * The groups that stand before a regrouping.
 *
 * @param members every claim of them
 * @param groups they, by id
 * @param claims of each group, facts too
 */
record Standing(List<ClaimRecord> members, Map<Long, Group> groups, Map<Long, Set<Long>> claims) {

    static Standing of(List<ClaimRecord> members, Session session) {
        Set<Long> ids = members.stream().map(ClaimRecord::groupId).collect(Collectors.toCollection(TreeSet::new));
        return new Standing(
                members,
                session.findMultiple(Group.class, List.copyOf(ids)).stream()
                        .collect(Collectors.toMap(group -> group.id, group -> group)),
                members.stream()
                        .collect(Collectors.groupingBy(
                                ClaimRecord::groupId, Collectors.mapping(ClaimRecord::id, Collectors.toSet()))));
    }

    /** The group of each claim. */
    Map<Long, Long> groupOfClaim() {
        Map<Long, Long> groupOf = new HashMap<>();
        members.forEach(member -> groupOf.put(member.id(), member.groupId()));
        return groupOf;
    }

    /** The groups that a person decided about. */
    Set<Long> reviewed() {
        return groups.values().stream()
                .filter(group -> group.verdict != null)
                .map(group -> group.id)
                .collect(Collectors.toSet());
    }

    /** The claims of a group, facts too. */
    Set<Long> claimsOf(Group group) {
        return claims.getOrDefault(group.id, Set.of());
    }

    /** The facts marked by hand, which the engine does not know. */
    List<ClaimRecord> facts() {
        return members.stream()
                .filter(member -> member.kind() == ClaimKind.FACT)
                .toList();
    }
}
