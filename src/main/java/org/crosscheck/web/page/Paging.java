package org.crosscheck.web.page;

/**
 * Where in a long list one is.
 *
 * @param first the number of the first entry shown, from 1
 * @param last the number of the last
 * @param all how many there are
 * @param previous the page before, or null
 * @param next the page after, or null
 */
public record Paging(long first, long last, long all, String previous, String next) {

    public boolean isNeeded() {
        return previous != null || next != null;
    }
}
