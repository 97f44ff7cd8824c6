package org.crosscheck.web.page;

import java.util.List;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.report.HtmlReport;

/**
 * A frozen report of a story.
 *
 * @param base where its files lie: each format's ending follows
 * @param files in which it can be had
 * @param summed whether only what sums it up is shown
 * @param content what its file shows
 */
public record ReportPage(Frame frame, long id, String base, List<FileOffer> files, boolean summed, HtmlReport content)
        implements TemplateInstance {
    /** A report of more claims is more than a browser shows at once. */
    public static final int MOST_CLAIMS = 2_000;
}
