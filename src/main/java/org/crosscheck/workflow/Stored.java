package org.crosscheck.workflow;

import org.crosscheck.engine.comparison.Claim;
import org.crosscheck.engine.comparison.Source;
import org.crosscheck.model.ClaimDetail;
import org.crosscheck.model.SourceRecord;
import org.crosscheck.model.Speaker;

/** The engine's claims as the database keeps them: the source once an article, the rest with each claim. */
final class Stored {
    private Stored() {}

    /** What {@code Claim.detail} keeps of an engine's claim. */
    static String detail(Claim claim) {
        return Json.write(claim.as(claim.id(), null));
    }

    /** What {@code ArticleVersion.source} keeps of an engine's source. */
    static String source(Source source) {
        return Json.write(source);
    }

    static Source source(SourceRecord row) {
        return source(row.source());
    }

    /** What {@link #source(Source)} wrote. */
    static Source source(String kept) {
        return Json.read(kept, Source.class);
    }

    /**
     * The same claim, said by a speaker of the story whom a person named; the role that the article gives stays.
     *
     * @param speaker or null for nobody known
     */
    static Claim saidBy(Claim claim, Speaker speaker) {
        var said = claim.speaker();
        return new Claim(
                claim.id(),
                claim.source(),
                claim.span(),
                claim.words(),
                claim.context(),
                speaker == null
                        ? null
                        : new org.crosscheck.engine.comparison.Speaker(
                                speaker.name,
                                said == null || said.role() == null ? speaker.role : said.role(),
                                speaker.kind,
                                said == null ? null : said.country()),
                claim.when(),
                claim.names(),
                claim.statement(),
                claim.figure());
    }

    /** The engine's claim of a row. */
    static Claim claim(ClaimDetail row, Source source) {
        return Json.read(row.detail(), Claim.class).as(row.id().toString(), source);
    }

    /** The engine's claim of a row that has one. */
    static Claim claim(org.crosscheck.model.Claim row) {
        return claim(row, source(row.version.source));
    }

    /** The same, where the source is at hand. */
    static Claim claim(org.crosscheck.model.Claim row, Source source) {
        return Json.read(row.detail, Claim.class).as(row.id.toString(), source);
    }
}
