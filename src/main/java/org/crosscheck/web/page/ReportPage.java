package org.crosscheck.web.page;

import java.util.List;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.report.Chapter;
import org.crosscheck.report.Findings;
import org.crosscheck.report.Report;
import org.crosscheck.report.Summary;

/**
 * A story's report.
 *
 * @param id the story's
 */
public record ReportPage(
        Frame frame, long id, Report report, Summary summary, Findings findings, List<Chapter> chapters)
        implements TemplateInstance {}
