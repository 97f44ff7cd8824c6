package org.crosscheck.report;

import java.util.List;

import io.quarkus.qute.TemplateInstance;

/** A report as one HTML file that needs nothing beside it: {@code render()} gives its text. */
public record HtmlReport(Report report, Summary summary, Findings findings, List<Chapter> chapters)
        implements TemplateInstance {

    public static HtmlReport of(Report report) {
        return new HtmlReport(report, Summary.of(report), Findings.of(report), Chapter.of(report));
    }
}
