package org.crosscheck.web.guard;

import java.util.List;
import java.util.Set;

/** Which names this workbench answers to, so that no other site's name can be made to lead here. */
final class HostNames {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> others;

    /** @param others names beside those of the machine itself, in lower case */
    HostNames(List<String> others) {
        this.others = Set.copyOf(others);
    }

    /** Whether a Host header, with or without a port, names this workbench; a missing one does not. */
    boolean serve(String host) {
        if (host == null) {
            return false;
        }
        int colon = host.lastIndexOf(':');
        String name = colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        return LOOPBACK.contains(lower) || others.contains(lower);
    }
}
