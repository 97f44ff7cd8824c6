package org.crosscheck.web.page;

/**
 * A bar that shows how many of a story's groups carry a verdict.
 *
 * @param reviewed groups with a verdict
 * @param total all groups
 */
public record ProgressBar(long reviewed, long total) {

    public boolean isEmpty() {
        return total == 0;
    }

    public long open() {
        return total - reviewed;
    }
}
