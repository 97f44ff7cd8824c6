package org.crosscheck.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The claims of a report about which somebody decided, by what is to happen to them in print.
 *
 * @param mustFix to be corrected, cut or checked again
 * @param confirmed as they are, or with a qualification
 * @param unverified by anybody independent
 * @param unchecked nobody has decided about
 * @param contested by two people, and settled by nobody
 */
public record Findings(
        List<Finding> mustFix,
        List<Finding> confirmed,
        List<Finding> unverified,
        List<Finding> unchecked,
        List<Finding> contested) {

    /** In the order of the report's groups. */
    public static Findings of(Report report) {
        return new Findings(
                all(report, Fate.CORRECT, Fate.CUT, Fate.RECHECK),
                all(report, Fate.CONFIRMED, Fate.QUALIFIED),
                all(report, Fate.UNVERIFIED),
                all(report, Fate.UNCHECKED),
                claims(report)
                        .filter(finding -> !finding.claim().contrary().isEmpty())
                        .toList());
    }

    private static List<Finding> all(Report report, Fate... fates) {
        Set<Fate> wanted = Set.of(fates);
        return claims(report)
                .filter(finding -> wanted.contains(finding.claim().fate()))
                .toList();
    }

    /** Every claim, in the order of the report's groups. */
    public static Stream<Finding> claims(Report report) {
        Map<Long, Source> sources = report.sourcesById();
        return report.groups().stream().flatMap(group -> group.claims().stream()
                .map(claim -> new Finding(group, claim, sources.get(claim.source()))));
    }
}
