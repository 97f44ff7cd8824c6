package org.crosscheck.model;

import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheEntity;

import org.crosscheck.engine.comparison.Reason;
import org.crosscheck.engine.comparison.ReasonCode;
import org.crosscheck.language.Saying;

/** The engine's proposal for two claims that it takes to be about the same thing, with its reasons. */
@Entity
public class Comparison extends PanacheEntity {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The claim with the smaller id; {@link #second} has the larger. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Claim first;

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim second;

    @Enumerated(EnumType.STRING)
    public Proposal label;

    /** How sure the engine is that the two are about the same thing, 0 to 1. */
    public double score;

    /**
     * The grounds, the strongest first, as JSON:
     * {@code [{"code":"SAME_SPEAKER","values":["…"],"a":{"start":0,"end":4},"b":…}]}; {@code a}
     * and {@code b} are where they stand in the two articles, absent where nowhere.
     */
    @Column(columnDefinition = "text")
    public String reasons;

    /** A group's comparisons, best score first; the claims are references, loaded by {@link Claim#membersOf}. */
    public static List<Comparison> of(long groupId) {
        return list("first.group.id = ?1 and second.group.id = ?1 order by score desc, id", groupId);
    }

    /** Every comparison between two of these claims. */
    public static List<Comparison> among(Collection<Long> claimIds) {
        return claimIds.isEmpty() ? List.of() : list("first.id in ?1 and second.id in ?1", claimIds);
    }

    /** Every comparison of one of these claims: by two queries, for one with "or" would read the whole table. */
    public static List<Comparison> about(Collection<Long> claimIds) {
        if (claimIds.isEmpty()) {
            return List.of();
        }
        Set<Comparison> about = new LinkedHashSet<>(list("first.id in ?1", claimIds));
        about.addAll(list("second.id in ?1", claimIds));
        return List.copyOf(about);
    }

    /** Forgets what these claims were compared with. */
    public static void deleteOf(Collection<Long> claimIds) {
        if (!claimIds.isEmpty()) {
            delete("first.id in ?1", claimIds);
            delete("second.id in ?1", claimIds);
        }
    }

    /** The reasons, best first. */
    public List<Saying> grounds() {
        try {
            JsonNode list = JSON.readTree(reasons);
            return StreamSupport.stream(list.spliterator(), false)
                    .map(Comparison::ground)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Saying ground(JsonNode reason) {
        List<String> values = StreamSupport.stream(reason.path("values").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        ReasonCode code = ReasonCode.valueOf(reason.path("code").asText());
        return new Saying(code.name(), values, new Reason(code, values, null, null).text());
    }

    /** Every comparison inside a group of a story, the best score first; the claims are references. */
    public static List<Comparison> ofStory(long storyId) {
        return list("first.story.id = ?1 and first.group = second.group order by score desc, id", storyId);
    }

    /** Comparisons inside a group of a story that found the two claims on different days, {@code most} at most. */
    public static List<Comparison> ofOtherDays(long storyId, int most) {
        return find(
                        "first.story.id = ?1 and first.group = second.group and reasons like '%\"LATER\"%' order by id",
                        storyId)
                .range(0, most - 1)
                .list();
    }
}
