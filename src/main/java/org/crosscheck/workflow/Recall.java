package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.comparison.Claim;
import org.crosscheck.engine.comparison.Source;
import org.crosscheck.model.ClaimDetail;
import org.crosscheck.model.SourceRecord;

/**
 * Gives the engine's claims back from the database. What is stored of a claim and of its source never changes, so the
 * ones asked for last are kept in memory; several threads and nodes may do so.
 */
@ApplicationScoped
class Recall {
    private static final int MOST_CLAIMS = 10_000;
    private static final int MOST_SOURCES = 1_000;

    private final Engine engine;
    private final Map<Long, Known> claims = Recent.atMost(MOST_CLAIMS);
    private final Map<Long, Source> sources = Recent.atMost(MOST_SOURCES);

    Recall(Engine engine) {
        this.engine = engine;
    }

    /**
     * A claim and the terms of its context.
     *
     * @param claim its id is the database's
     */
    record Known(Claim claim, Set<String> terms) {}

    /** The same claim, with its terms. */
    Known known(Claim claim) {
        return new Known(claim, engine.terms(claim.context()));
    }

    /** The claims with these ids, by id; facts marked by hand are absent. */
    Map<Long, Known> claims(Collection<Long> ids) {
        Map<Long, Known> found = new TreeMap<>();
        List<Long> missing = new ArrayList<>();
        for (Long id : new TreeSet<>(ids)) {
            Known known = claims.get(id);
            if (known == null) {
                missing.add(id);
            } else {
                found.put(id, known);
            }
        }
        List<ClaimDetail> details = ClaimDetail.withIds(missing);
        Map<Long, Source> theirs = sources(details);
        for (ClaimDetail row : details) {
            Known known = known(Stored.claim(row, theirs.get(row.versionId())));
            claims.put(row.id(), known);
            found.put(row.id(), known);
        }
        return found;
    }

    /** Lets go of claims that are retired. */
    void forget(Collection<Long> ids) {
        claims.keySet().removeAll(ids);
    }

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
