package org.crosscheck.access;

import java.util.Optional;

/** The addresses that strangers may send something to. */
public final class Entrance {
    /** The most bytes that are read from a stranger: a password of 1 MB is refused with a page that says so. */
    public static final long MOST_BYTES = 2L << 20;

    private Entrance() {}

    /**
     * Whether whoever comes may send a request like this.
     *
     * @param path decoded, without the query
     */
    public static boolean isAt(String method, String path) {
        Optional<Rule> rule = Rules.of(Route.name(method, path));
        return rule.filter(known -> known.scope() == Rule.Scope.DOOR).isPresent();
    }
}
