package org.crosscheck.workflow;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.crosscheck.engine.comparison.Claim;
import org.crosscheck.engine.comparison.Source;
import org.crosscheck.model.ClaimRecord;
import org.crosscheck.model.SourceRecord;

/** The engine's claims as the database keeps them: the source once an article, the rest with each claim. */
final class Stored {
    private Stored() {}

    /** What {@code Claim.detail} keeps of an engine's claim. */
    static String detail(Claim claim) {
        return Json.write(of(claim, claim.id(), null));
    }

    /** What {@code ArticleVersion.source} keeps of an engine's source. */
    static String source(Source source) {
        return Json.write(source);
    }

    /** The engine's claims of these records by claim id; facts marked by hand are none. */
    static Map<Long, Claim> claims(List<ClaimRecord> records) {
        Map<Long, Source> sources = sources(records);
        Map<Long, Claim> claims = new TreeMap<>();
        for (ClaimRecord row : records) {
            if (row.detail() != null) {
                Claim claim = Json.read(row.detail(), Claim.class);
                claims.put(row.id(), of(claim, row.id().toString(), sources.get(row.versionId())));
            }
        }
        return claims;
    }

    private static Map<Long, Source> sources(List<ClaimRecord> records) {
        return SourceRecord.ofVersions(
                        records.stream().map(ClaimRecord::versionId).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(SourceRecord::versionId, row -> Json.read(row.source(), Source.class)));
    }

    /** The same claim under another id and source. */
    static Claim of(Claim claim, String id, Source source) {
        return new Claim(
                id,
                source,
                claim.span(),
                claim.words(),
                claim.context(),
                claim.speaker(),
                claim.when(),
                claim.names(),
                claim.statement(),
                claim.figure());
    }
}
