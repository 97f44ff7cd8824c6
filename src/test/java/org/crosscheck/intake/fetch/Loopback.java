package org.crosscheck.intake.fetch;

import java.net.InetAddress;
import java.time.Duration;

/** A fetcher that visits this machine and nothing else, for tests of what is done with pages. */
public final class Loopback {
    private Loopback() {}

    public static Fetcher fetcher() {
        return new Fetcher(InetAddress::isLoopbackAddress, true, Duration.ofSeconds(5));
    }
}
