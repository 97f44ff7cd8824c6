package org.crosscheck.intake.fetch;

import java.time.Duration;

/** A fetcher that takes 127.0.0.1 for the public net and everything else for the inside, for tests of what is done with pages. */
public final class Loopback {
    private Loopback() {}

    public static Fetcher fetcher() {
        return new Fetcher(address -> address.getHostAddress().equals("127.0.0.1"), true, Duration.ofSeconds(20));
    }
}
