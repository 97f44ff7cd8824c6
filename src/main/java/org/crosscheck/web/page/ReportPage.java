package org.crosscheck.web.page;

import java.util.List;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.report.HtmlReport;

/**
 * A frozen report of a story.
 *
 * @param base where its files lie: each format's ending follows
 * @param formats endings of the files
 * @param content what its file shows
 */
public record ReportPage(Frame frame, long id, String base, List<String> formats, HtmlReport content)
        implements TemplateInstance {
    private static final int MOST_CLAIMS = 2_000;

    /** Whether it holds more than a browser shows at once: then only what sums it up. */
    public boolean isLong() {
        return content.summary().claims() > MOST_CLAIMS;
    }
}
