package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.engine.comparison.Claim;
import org.crosscheck.engine.comparison.Profile;
import org.crosscheck.engine.comparison.Source;
import org.crosscheck.model.ClaimDetail;
import org.crosscheck.model.ClaimRecord;
import org.crosscheck.model.SourceRecord;
import org.crosscheck.workflow.index.StoryIndex;
import org.crosscheck.workflow.index.StoryIndexes;

/** Gives the engine's claims back from the database; those asked for last are remembered. */
@ApplicationScoped
class Recall {
    private static final int MOST_SOURCES = 2_000;

    private final StoryIndexes indexes;
    private final Map<Long, Source> sources = Recent.atMost(MOST_SOURCES);

    Recall(StoryIndexes indexes) {
        this.indexes = indexes;
    }

    /**
     * The claims with these ids, by id, the story locked; facts marked by hand are absent. They are for comparing: of most of
     * their articles nothing is known but the id. {@link #grouped} has the rest.
     */
    Map<Long, Profile> claims(long storyId, Collection<Long> ids) {
        StoryIndex index = indexes.of(storyId);
        Map<Long, Profile> found = new TreeMap<>();
        List<Long> missing = new ArrayList<>();
        for (Long id : new TreeSet<>(ids)) {
            Profile known = index.profile(id);
            if (known == null) {
                missing.add(id);
            } else {
                found.put(id, known);
            }
        }
        Map<Long, Source> bare = new HashMap<>();
        for (ClaimDetail row : ClaimDetail.withIds(missing)) {
            Profile profile = new Profile(Stored.claim(row, bare.computeIfAbsent(row.articleId(), Recall::bare)));
            index.remember(row.id(), profile);
            found.put(row.id(), profile);
        }
        return found;
    }

    /** An article of which nothing is known but that it is another one. */
    private static Source bare(long articleId) {
        return new Source(Long.toString(articleId), null, null, List.of(), Set.of());
    }

    /** The claims with these ids and their articles, by id, as {@link #claims}: for grouping. */
    Map<Long, Claim> grouped(long storyId, Collection<Long> ids) {
        Map<Long, Claim> claims = new TreeMap<>();
        claims(storyId, ids).forEach((id, profile) -> claims.put(id, profile.claim()));
        List<Long> lacking = claims.entrySet().stream()
                .filter(claim -> claim.getValue().source().outlet() == null)
                .map(Map.Entry::getKey)
                .toList();
        Map<Long, Long> versions = ClaimRecord.versionOfEach(lacking);
        Map<Long, Source> theirs = sources(new HashSet<>(versions.values()));
        lacking.forEach(
                id -> claims.computeIfPresent(id, (same, claim) -> claim.as(claim.id(), theirs.get(versions.get(id)))));
        return claims;
    }

    /** Remembers claims that are stored now, the story locked. */
    void remember(long storyId, Map<Long, Profile> fresh) {
        StoryIndex index = indexes.of(storyId);
        fresh.forEach((id, profile) -> index.remember(id, profile.kept()));
    }

    /** The claims without the story's lock: nothing is taken from memory or kept, for somebody may be changing it. */
    Map<Long, Claim> unlocked(Collection<Long> ids) {
        List<ClaimDetail> details = ClaimDetail.withIds(ids);
        Map<Long, Source> theirs =
                sources(details.stream().map(ClaimDetail::versionId).collect(Collectors.toSet()));
        Map<Long, Claim> read = new TreeMap<>();
        details.forEach(row -> read.put(row.id(), Stored.claim(row, theirs.get(row.versionId()))));
        return read;
    }

    /** What a version says of itself never changes. */
    private Map<Long, Source> sources(Set<Long> versions) {
        Map<Long, Source> found = new HashMap<>();
        for (Long version : versions) {
            Source source = sources.get(version);
            if (source != null) {
                found.put(version, source);
            }
        }
        versions.removeAll(found.keySet());
        for (SourceRecord row : SourceRecord.ofVersions(versions)) {
            Source source = Stored.source(row);
            sources.put(row.versionId(), source);
            found.put(row.versionId(), source);
        }
        return found;
    }
}
