package org.crosscheck.web.page;

import io.quarkus.qute.TemplateInstance;

/**
 * A file of a long report, which is written in the background.
 *
 * @param report where its report lies
 * @param number the report's
 * @param edition as in its address
 * @param ending of the file's format
 * @param file how far it is; null where nobody asked for it, or where its day is over
 */
public record ReportFilePage(Frame frame, String report, int number, String edition, String ending, Progress file)
        implements TemplateInstance {

    /**
     * How far it is.
     *
     * @param size in bytes; null until it is there
     * @param failed whether it was given up
     */
    public record Progress(int hundredths, Integer size, boolean failed) {
        public boolean isUnderWay() {
            return size == null && !failed;
        }
    }
}
