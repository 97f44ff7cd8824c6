package org.crosscheck.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.quarkus.qute.TemplateInstance;

/** A report as one HTML file that needs nothing beside it: {@code render()} gives its text. */
public record HtmlReport(
        Report report,
        String sha256,
        Summary summary,
        Findings findings,
        List<Chapter> chapters,
        Map<Long, Source> sources)
        implements TemplateInstance {

    public static HtmlReport of(FrozenReport frozen) {
        Report report = frozen.report();
        return new HtmlReport(
                report,
                frozen.sha256(),
                Summary.of(report),
                Findings.of(report),
                Chapter.of(report),
                report.sources().stream().collect(Collectors.toMap(Source::id, Function.identity())));
    }
}
