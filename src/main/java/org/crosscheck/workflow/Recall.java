package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.engine.comparison.Claim;
import org.crosscheck.engine.comparison.Profile;
import org.crosscheck.engine.comparison.Source;
import org.crosscheck.model.ClaimDetail;
import org.crosscheck.model.SourceRecord;

/**
 * Gives the engine's claims back from the database. Those asked for last are kept in memory until this node or another
 * changes a claim of the story; several threads and nodes may do so, the story locked.
 */
@ApplicationScoped
class Recall {
    private static final int MOST_CLAIMS = 20_000;
    private static final int MOST_SOURCES = 2_000;

    private final Vocabulary vocabulary;
    private final Map<Long, Integer> rewritten = new ConcurrentHashMap<>();
    private final Map<Long, Profile> claims = Recent.atMost(MOST_CLAIMS);
    private final Map<Long, Source> sources = Recent.atMost(MOST_SOURCES);

    Recall(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The claims with these ids, by id, the story locked; facts marked by hand are absent. */
    Map<Long, Profile> claims(long storyId, Collection<Long> ids) {
        refresh(storyId);
        Map<Long, Profile> found = new TreeMap<>();
        List<Long> missing = new ArrayList<>();
        for (Long id : new TreeSet<>(ids)) {
            Profile known = claims.get(id);
            if (known == null) {
                missing.add(id);
            } else {
                found.put(id, known);
            }
        }
        unlocked(missing).forEach((id, claim) -> found.put(id, new Profile(claim)));
        missing.stream().filter(found::containsKey).forEach(id -> claims.put(id, found.get(id)));
        return found;
    }

    /** The same without the story's lock: nothing is taken from memory or kept, for somebody may be changing it. */
    Map<Long, Claim> unlocked(Collection<Long> ids) {
        List<ClaimDetail> details = ClaimDetail.withIds(ids);
        Map<Long, Source> theirs = sources(details);
        Map<Long, Claim> read = new TreeMap<>();
        details.forEach(row -> read.put(row.id(), Stored.claim(row, theirs.get(row.versionId()))));
        return read;
    }

    /** Lets go of claims that change or are retired, on every node. */
    void forget(long storyId, Collection<Long> ids) {
        vocabulary.rewrite(storyId);
        rewritten.put(storyId, vocabulary.rewritten(storyId));
        claims.keySet().removeAll(ids);
    }

    /** Forgets all claims when another node changed some of the story, or this one did so in vain. */
    private void refresh(long storyId) {
        int now = vocabulary.rewritten(storyId);
        Integer before = rewritten.put(storyId, now);
        if (before != null && before != now) {
            claims.clear();
        }
    }

    /** What a version says of itself never changes. */
    private Map<Long, Source> sources(List<ClaimDetail> details) {
        Set<Long> versions = details.stream().map(ClaimDetail::versionId).collect(Collectors.toSet());
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
