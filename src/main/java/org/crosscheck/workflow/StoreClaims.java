package org.crosscheck.workflow;

import java.util.Collection;
import java.util.Map;

import org.crosscheck.engine.comparison.Profile;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;
import org.crosscheck.model.Speaker;

/** Stores what was found in an article; called inside the import's transaction. */
final class StoreClaims {
    private StoreClaims() {}

    /** Stores claims of a version, not yet grouped; gives their profiles by the ids they are stored under. */
    static Map<Long, Profile> store(ArticleVersion version, Reading reading, Collection<Found> claims) {
        Speakers speakers = Speakers.of(version.story, reading.extraction());
        NewClaims fresh = NewClaims.of(version, reading, claims, speakers);
        NewRows.insert(fresh.rows());
        return fresh.profiles();
    }

    /** Writes what was found over a row, new or old. */
    static void write(Found found, Claim row, ArticleVersion version, Reading reading, Speakers speakers) {
        Place.write(row, version, reading.text(), found.span());
        found.writeTo(row, reading.text().source(), speakers.named(found.speakerName()));
        row.detail = detail(found, row.speaker);
    }

    private static String detail(Found found, Speaker speaker) {
        org.crosscheck.engine.comparison.Claim said = said(found, speaker);
        return said == found.claim() ? found.detail() : Stored.detail(said);
    }

    /** What comparing takes from {@link #said}. */
    static Profile profile(Found found, Speaker speaker) {
        org.crosscheck.engine.comparison.Claim said = said(found, speaker);
        return said == found.claim() ? found.profile() : new Profile(said);
    }

    /** Whoever a person has put together or apart is compared under the name that they have in the story. */
    static org.crosscheck.engine.comparison.Claim said(Found found, Speaker speaker) {
        return speaker != null && speaker.byHand ? Stored.saidBy(found.claim(), speaker) : found.claim();
    }
}
