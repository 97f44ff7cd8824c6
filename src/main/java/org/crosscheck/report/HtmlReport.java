package org.crosscheck.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.qute.TemplateInstance;

/**
 * A report as one HTML file that needs nothing beside it: {@code render()} gives its text up to where the record follows.
 *
 * @param progress how far the claims are decided, drawn
 * @param chapters groups of several claims, by how they stand to each other
 * @param variants quotations in several wordings
 * @param quotations all quotations
 * @param figures all figures
 */
public record HtmlReport(
        Report report,
        String sha256,
        Summary summary,
        Findings findings,
        List<Bar> progress,
        List<Chapter> chapters,
        List<Matter> variants,
        List<Finding> quotations,
        List<Finding> figures,
        Map<Long, Source> sources)
        implements TemplateInstance {

    public static HtmlReport of(FrozenReport frozen) {
        Report report = frozen.report();
        Summary summary = Summary.of(report);
        List<Chapter> chapters = Chapter.of(report);
        return new HtmlReport(
                report,
                frozen.sha256(),
                summary,
                Findings.of(report),
                Bar.stacked(summary.fates()),
                chapters.stream()
                        .filter(chapter -> chapter.name() != Chapter.Name.ONE_SOURCE)
                        .toList(),
                chapters.stream()
                        .flatMap(chapter -> chapter.matters().stream())
                        .filter(matter -> matter.group().kind() == Kind.QUOTATION
                                && matter.findings().size() > 1)
                        .toList(),
                of(report, Kind.QUOTATION),
                of(report, Kind.QUANTITY),
                report.sourcesById());
    }

    /** How many are drawn one by one, each where its turn comes. */
    long items() {
        return Stream.of(findings.mustFix(), findings.confirmed(), findings.unverified(), variants, quotations, figures)
                        .mapToLong(List::size)
                        .sum()
                + chapters.stream()
                        .mapToLong(chapter -> chapter.matters().size())
                        .sum();
    }

    private static List<Finding> of(Report report, Kind kind) {
        return Findings.claims(report)
                .filter(finding -> finding.claim().kind() == kind)
                .toList();
    }
}
