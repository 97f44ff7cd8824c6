package org.crosscheck.web;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Ids as forms send them. */
final class Ids {
    /** What no row has. */
    static final long NONE = 0;

    private Ids() {}

    /** The ids; what is none becomes {@link #NONE}. */
    static Set<Long> of(Collection<String> sent) {
        return sent.stream().map(Ids::of).collect(Collectors.toSet());
    }

    /** The number of a page from 0, as an address says it from 1; what is no number means the first. */
    static int page(String sent) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(1, of(sent))) - 1;
    }

    /** The id; {@link #NONE} where it is none. */
    static long of(String sent) {
        try {
            return Long.parseLong(sent);
        } catch (NumberFormatException e) {
            return NONE;
        }
    }
}
