package org.crosscheck.web.page;

import java.util.List;

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

    /**
     * The part of a list that is shown on one of its pages.
     *
     * @param page from 0; the last where that lies beyond it
     * @param address of the first page, without a query
     */
    public static Paging of(int page, int size, long all, String address) {
        long at = Math.max(0, Math.min(page, (all - 1) / size));
        long last = Math.min(all, (at + 1) * size);
        return new Paging(
                at * size + 1,
                last,
                all,
                at == 0 ? null : address + "?page=" + at,
                last >= all ? null : address + "?page=" + (at + 2));
    }

    /** The entries shown of them all. */
    public <T> List<T> shown(List<T> all) {
        return all.subList((int) Math.min(all.size(), first - 1), (int) last);
    }

    public boolean isNeeded() {
        return previous != null || next != null;
    }
}
