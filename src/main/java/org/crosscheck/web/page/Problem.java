package org.crosscheck.web.page;

import java.util.Set;

/**
 * An error as a reader meets it.
 *
 * @param status the HTTP status
 */
public record Problem(int status) {
    private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503);

    /** The problem of an HTTP status; of one that has none of its own, that of its class: 400 or 500. */
    public static Problem of(int status) {
        return new Problem(KNOWN.contains(status) ? status : status < 500 ? 400 : 500);
    }
}
