package org.crosscheck.workflow;

import java.time.ZoneId;

import org.crosscheck.intake.About;
import org.crosscheck.intake.Document;
import org.crosscheck.model.Outlet;

/** Reads an article as its outlet's house does. */
final class Houses {
    private Houses() {}

    /**
     * The document with its day of publication counted where its outlet is, so that its weekdays and "today" are that
     * day's; the same document where the house's time zone or the time of publication is unknown.
     */
    static Document local(Document document) {
        About about = document.about();
        return about.outlet() == null || about.moment() == null
                ? document
                : Outlet.named(about.outlet())
                        .filter(outlet -> outlet.timeZone != null)
                        .map(outlet -> document.knownAs(about.inZone(ZoneId.of(outlet.timeZone))))
                        .orElse(document);
    }
}
