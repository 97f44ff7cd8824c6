package org.crosscheck.workflow;

import org.crosscheck.engine.comparison.Claim;
import org.crosscheck.engine.comparison.Source;
import org.crosscheck.model.ClaimDetail;
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

    static Source source(SourceRecord row) {
        return Json.read(row.source(), Source.class);
    }

    /** The engine's claim of a row. */
    static Claim claim(ClaimDetail row, Source source) {
        return of(Json.read(row.detail(), Claim.class), row.id().toString(), source);
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
