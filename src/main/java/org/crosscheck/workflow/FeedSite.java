package org.crosscheck.workflow;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.intake.UnreadableException;
import org.crosscheck.intake.fetch.Fetched;
import org.crosscheck.intake.fetch.Fetcher;
import org.crosscheck.intake.fetch.Validators;

/** Asks sites for their feeds and the pages that these name: of one site one thing at a time. Thread-safe. */
@ApplicationScoped
class FeedSite {
    private static final int LOCKS = 64;

    private final Lock[] sites =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(Lock[]::new);
    private final Fetcher fetcher;

    FeedSite(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** @return empty when it is still in that state */
    Optional<Fetched> fetch(String address, Validators known) throws UnreadableException {
        Lock site = sites[Math.floorMod(host(address).hashCode(), LOCKS)];
        site.lock();
        try {
            return fetcher.fetch(address, known);
        } finally {
            site.unlock();
        }
    }

    /** @throws UnreadableException when it gives none */
    Fetched fetch(String address) throws UnreadableException {
        return fetch(address, Validators.NONE)
                .orElseThrow(() -> new UnreadableException("it does not answer; paste its text instead"));
    }

    private static String host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
