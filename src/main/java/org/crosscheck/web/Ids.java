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

    /** The id; {@link #NONE} where it is none. */
    static long of(String sent) {
        try {
            return Long.parseLong(sent);
        } catch (NumberFormatException e) {
            return NONE;
        }
    }
}
