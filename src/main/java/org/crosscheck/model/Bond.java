package org.crosscheck.model;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** What a person decided about two claims: appended, never changed; the last of a pair binds every grouping. */
@Entity
public class Bond extends InOrder {

    /** What was decided. */
    public enum Kind {
        /** They stand in one group. */
        TOGETHER,
        /** They never stand in one group. */
        APART,
        /** An earlier decision is taken back: the engine is free. */
        LOOSE
    }

    @ManyToOne(fetch = FetchType.LAZY)
    public Story story;

    /** The claim with the smaller id; {@link #second} has the larger. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Claim first;

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim second;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public String who;
    public Instant at;

    /** Why; empty when nothing was written. */
    @Column(columnDefinition = "text")
    public String reason;

    /** Two claims, the smaller id first. */
    public record Pair(long first, long second) {}

    /** The ids of the groups of a story in which a claim stands about which somebody decided so. */
    public static Set<Long> groupsIn(long storyId) {
        Set<Long> groups = new HashSet<>();
        for (String end : List.of("first", "second")) {
            groups.addAll(getEntityManager()
                    .createQuery("select distinct b." + end + ".group.id from Bond b where b.story.id = ?1", Long.class)
                    .setParameter(1, storyId)
                    .getResultList());
        }
        return groups;
    }

    /** What stands for each pair of these claims about which somebody decided, oldest pair first. */
    public static Map<Pair, Kind> standing(Collection<Long> claimIds) {
        Set<Long> claims = Set.copyOf(claimIds);
        Map<Pair, Kind> kinds = new LinkedHashMap<>();
        ByIds.rows(
                        "select b.first_id, b.second_id, b.kind from " + ByIds.LIST
                                + " join bond b on b.first_id = list.id order by b.id",
                        claims,
                        row -> Map.entry(new Pair(row.getLong(1), row.getLong(2)), Kind.valueOf(row.getString(3))))
                .stream()
                .filter(said -> claims.contains(said.getKey().second()))
                .forEach(said -> kinds.put(said.getKey(), said.getValue()));
        return kinds;
    }
}
