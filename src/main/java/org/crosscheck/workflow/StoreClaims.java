package org.crosscheck.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.engine.comparison.Source;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;
import org.crosscheck.model.Speaker;

/** Stores what was found in an article; called inside the import's transaction. */
final class StoreClaims {
    private StoreClaims() {}

    /** Stores claims of a version, not yet grouped; gives the engine's by the ids they are stored under. */
    static Map<Long, org.crosscheck.engine.comparison.Claim> store(
            ArticleVersion version, Reading reading, Collection<Found> claims) {
        Speakers speakers = Speakers.of(version.story, reading.extraction());
        Source source = reading.sourceOf(version.article.id);
        List<Claim> rows = new ArrayList<>();
        for (Found found : claims) {
            Claim row = new Claim();
            write(found, row, version, reading, speakers);
            rows.add(row);
        }
        NewRows.insert(rows);
        Map<Long, org.crosscheck.engine.comparison.Claim> stored = new LinkedHashMap<>();
        Iterator<Claim> next = rows.iterator();
        for (Found found : claims) {
            Claim row = next.next();
            stored.put(row.id, Stored.of(said(found, row.speaker), row.id.toString(), source));
        }
        return stored;
    }

    /** Writes what was found over a row, new or old. */
    static void write(Found found, Claim row, ArticleVersion version, Reading reading, Speakers speakers) {
        Place.write(row, version, reading.text(), found.span());
        found.writeTo(row, reading.text().source(), speakers.named(found.speakerName()));
        row.detail = Stored.detail(said(found, row.speaker));
    }

    /** Whoever a person has put together or apart is compared under the name that they have in the story. */
    private static org.crosscheck.engine.comparison.Claim said(Found found, Speaker speaker) {
        return speaker != null && speaker.byHand ? Stored.saidBy(found.claim(), speaker) : found.claim();
    }
}
