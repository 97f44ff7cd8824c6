package org.crosscheck.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.crosscheck.report.draw.TimeLine;
import org.crosscheck.report.draw.WordDiff;

/**
 * A group as a report shows it.
 *
 * @param findings its claims with their articles
 */
public record Matter(Group group, List<Finding> findings) {

    static Matter of(Group group, Map<Long, Source> sources) {
        return new Matter(
                group,
                group.claims().stream()
                        .map(claim -> new Finding(group, claim, sources.get(claim.source())))
                        .toList());
    }

    /** When its figures were true, drawn; null where they do not span more than one day. */
    public TimeLine times() {
        return TimeLine.of(
                findings.stream().map(Matter::stretch).filter(Objects::nonNull).toList());
    }

    private static TimeLine.Stretch stretch(Finding finding) {
        Days days = finding.claim().asOf();
        LocalDate first = days == null ? null : days.first();
        return first == null
                ? null
                : new TimeLine.Stretch(
                        first,
                        days.last(),
                        "TEXT".equals(days.origin()),
                        finding.source().outlet() + ", "
                                + Titles.cut(finding.claim().exact()));
    }

    /** How each claim's words differ from the first one's. */
    public List<Variant> variants() {
        String first = findings.get(0).claim().exact();
        return findings.stream()
                .skip(1)
                .map(finding ->
                        new Variant(finding, WordDiff.of(first, finding.claim().exact())))
                .toList();
    }

    /** @param pieces in reading order */
    public record Variant(Finding finding, List<WordDiff.Piece> pieces) {}
}
