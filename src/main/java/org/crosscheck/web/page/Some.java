package org.crosscheck.web.page;

import java.util.List;

/**
 * The first of several, so that a page stays short.
 *
 * @param all how many there are
 */
public record Some<T>(List<T> list, long all) {

    public static <T> Some<T> of(List<T> all, int most) {
        return new Some<>(all.stream().limit(most).toList(), all.size());
    }

    public boolean isEmpty() {
        return all == 0;
    }

    /** How many are not shown. */
    public long more() {
        return all - list.size();
    }
}
