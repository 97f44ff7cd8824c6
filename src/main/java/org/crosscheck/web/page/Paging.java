package org.crosscheck.web.page;

/**
 * Where in a long list one is.
 *
 * @param words "51 to 100 of 1,204"
 * @param previous the page before, or null
 * @param next the page after, or null
 */
public record Paging(String words, String previous, String next) {

    public boolean isNeeded() {
        return previous != null || next != null;
    }
}
