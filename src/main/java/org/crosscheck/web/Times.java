package org.crosscheck.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.crosscheck.model.Claim;
import org.crosscheck.report.draw.TimeLine;

/** When the members of a group hold, on a line: the days of their figures, else of their publication. */
final class Times {
    private Times() {}

    /** Null where there are fewer than two days to compare. */
    static TimeLine of(List<Claim> members) {
        return TimeLine.of(members.stream()
                .map(claim -> stretch(claim, members.indexOf(claim)))
                .filter(Objects::nonNull)
                .toList());
    }

    private static TimeLine.Stretch stretch(Claim claim, int index) {
        String who = Letters.of(index) + " " + claim.version.outlet.name;
        if (claim.asOfLast != null) {
            return new TimeLine.Stretch(claim.asOfFirst, claim.asOfLast, claim.isDatedByText(), who);
        }
        LocalDate published = claim.version.article.published;
        return published == null ? null : new TimeLine.Stretch(published, published, false, who);
    }
}
