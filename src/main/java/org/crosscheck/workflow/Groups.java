package org.crosscheck.workflow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Hibernate;
import org.hibernate.Session;

import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimRecord;
import org.crosscheck.model.Group;
import org.crosscheck.model.Proposal;
import org.crosscheck.model.Story;

/** Writes groups; works inside the caller's transaction, the story locked. */
@ApplicationScoped
class Groups {
    private final Clock clock;
    private final Session session;

    Groups(Clock clock, Session session) {
        this.clock = clock;
        this.session = session;
    }

    /**
     * Writes proposed groups over standing ones, so that each keeps its address and its reviews. Facts, which the
     * engine does not know, follow the most of their group, or keep it where they are all that is left; a group that
     * nobody goes on as is retired.
     *
     * @param proposed the engine's groups, claim ids as in the database
     * @param members every claim of the standing groups
     * @param newcomers proposed claims that are not inserted yet
     */
    void replace(
            Story story,
            List<org.crosscheck.engine.comparison.Group> proposed,
            List<ClaimRecord> members,
            Newcomers newcomers) {
        Standing standing = Standing.of(members, session);
        List<Set<Long>> claims = proposed.stream().map(Groups::ids).toList();
        Succession succession = Succession.of(claims, standing.groupOfClaim(), standing.reviewed());
        Set<Long> goingOn = new HashSet<>(succession.inherited().values());
        List<ClaimRecord> allFacts = standing.facts();
        Map<Long, Group> moving = new LinkedHashMap<>();
        List<Group> fresh = new ArrayList<>();
        for (int i = 0; i < proposed.size(); i++) {
            int index = i;
            List<ClaimRecord> facts = allFacts.stream()
                    .filter(fact -> Objects.equals(succession.successors().get(fact.groupId()), index))
                    .toList();
            Long heir = succession.inherited().get(i);
            Group group = heir == null ? blank(story) : standing.groups().get(heir);
            facts.forEach(fact -> claims.get(index).add(fact.id()));
            Description.of(proposed.get(i), facts).writeTo(group);
            if (heir == null) {
                fresh.add(group);
            }
            coming(claims.get(i), group, heir == null ? Set.of() : standing.claimsOf(group))
                    .forEach(claim -> moving.put(claim, group));
        }
        NewRows.insert(fresh);
        move(moving, newcomers);
        standing.groups().values().stream()
                .filter(group -> !goingOn.contains(group.id))
                .forEach(group -> leave(group, succession.successors().containsKey(group.id)));
    }

    /** Lets copies of new articles join their groups, of which nothing else changes. */
    void join(Collection<Joinable.Joining> joining, Newcomers newcomers) {
        Map<Long, Group> moving = new LinkedHashMap<>();
        Map<Group, Set<String>> articles = new LinkedHashMap<>();
        for (Joinable.Joining one : joining) {
            moving.put(Long.valueOf(one.claim().id()), one.group());
            articles.computeIfAbsent(one.group(), none -> new HashSet<>())
                    .add(one.claim().source().id());
            if (!one.group().origins.lines().toList().contains(one.ground())) {
                one.group().origins += "\n" + one.ground();
            }
        }
        articles.forEach((group, theirs) -> {
            group.sourceCount += theirs.size();
            group.membersChangedAt = clock.instant();
        });
        move(moving, newcomers);
    }

    /** Retires a group, unless facts stand in it that nothing takes elsewhere. */
    private void leave(Group group, boolean succeeded) {
        List<Claim> facts = succeeded ? List.of() : Claim.membersOf(group.id);
        if (facts.isEmpty()) {
            retire(group);
        } else {
            Description.ofFacts(facts, group);
        }
    }

    /** Retires those of these groups in which no claim stands. */
    void closeEmpty(Collection<Long> groupIds) {
        Set<Long> empty = new HashSet<>(groupIds);
        ClaimRecord.inGroups(groupIds).forEach(member -> empty.remove(member.groupId()));
        session.findMultiple(Group.class, List.copyOf(empty)).forEach(this::retire);
    }

    private void retire(Group group) {
        if (group.retiredAt == null) {
            group.retiredAt = clock.instant();
        }
    }

    private static Set<Long> ids(org.crosscheck.engine.comparison.Group group) {
        return group.members().stream()
                .map(claim -> Long.valueOf(claim.id()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Group blank(Story story) {
        Group group = new Group();
        group.story = story;
        group.membersChangedAt = clock.instant();
        return group;
    }

    /** Which of a group's claims were not among those {@code before}. */
    private Set<Long> coming(Set<Long> claims, Group group, Set<Long> before) {
        if (claims.equals(before)) {
            return Set.of();
        }
        group.membersChangedAt = clock.instant();
        Set<Long> coming = new HashSet<>(claims);
        coming.removeAll(before);
        return coming;
    }

    /** Puts each claim into its group; those that the session knows by itself, the others without loading them. */
    private void move(Map<Long, Group> moving, Newcomers newcomers) {
        List<Map.Entry<Long, Group>> unknown = new ArrayList<>();
        moving.entrySet().forEach(move -> {
            if (newcomers.has(move.getKey())) {
                newcomers.join(move.getKey(), move.getValue());
                return;
            }
            Claim claim = session.getReference(Claim.class, move.getKey());
            if (Hibernate.isInitialized(claim)) {
                claim.group = session.getReference(Group.class, move.getValue().id);
            } else {
                unknown.add(move);
            }
        });
        session.flush();
        session.doWork(connection ->
                Rows.each(connection, "update claim set group_id = ? where id = ?", unknown, (statement, move) -> {
                    statement.setLong(1, move.getValue().id);
                    statement.setLong(2, move.getKey());
                }));
    }

    /** A group of this one fact. */
    void alone(Claim fact) {
        Group group = blank(fact.story);
        Description.ofFacts(List.of(fact), group);
        group.persist();
        fact.group = group;
    }

    /** Puts a fact into a group that a person chose. What the engine cannot tell is proposed as unclear. */
    void join(Group group, Claim fact) {
        List<Claim> members = Claim.membersOf(group.id);
        boolean newSource = members.stream().noneMatch(member -> member.version.article.equals(fact.version.article));
        if (newSource) {
            group.sourceCount++;
            group.originCount++;
            boolean alike = members.stream().allMatch(member -> member.exact.equalsIgnoreCase(fact.exact));
            if (group.proposal == Proposal.ONE_SOURCE_ONLY) {
                Description.propose(group, alike ? Proposal.AGREE : Proposal.UNCLEAR);
            }
        }
        group.membersChangedAt = clock.instant();
        fact.group = group;
    }
}
