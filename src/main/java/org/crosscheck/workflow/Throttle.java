package org.crosscheck.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.crosscheck.model.FailedSignIn;

/**
 * Counts wrong passwords in the database, for every node and across restarts: ten for a name from an address, fifty from an
 * address, a hundred for a name, in a quarter of an hour.
 */
@ApplicationScoped
class Throttle {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int FOR_NAME_FROM_ADDRESS = 10;
    private static final int FROM_ADDRESS = 50;
    private static final int FOR_NAME = 100;
    private static final int ADDRESS_LENGTH = 64;

    private final Clock clock;

    Throttle(Clock clock) {
        this.clock = clock;
    }

    /** @throws ThrottledException when there were too many wrong passwords */
    void check(String name, String address) {
        Instant since = clock.instant().minus(WINDOW);
        check(FailedSignIn.since(since, hash(name), cut(address)), FOR_NAME_FROM_ADDRESS);
        check(FailedSignIn.from(since, cut(address)), FROM_ADDRESS);
        check(FailedSignIn.forName(since, hash(name)), FOR_NAME);
    }

    private void check(List<Instant> wrong, int most) {
        if (wrong.size() >= most) {
            throw new ThrottledException(
                    Duration.between(clock.instant(), wrong.get(most - 1).plus(WINDOW)));
        }
    }

    /** Counts a wrong password, whatever becomes of the transaction around it, and forgets those of the days before. */
    @Transactional(TxType.REQUIRES_NEW)
    void count(String name, String address) {
        FailedSignIn failed = new FailedSignIn();
        failed.nameHash = hash(name);
        failed.address = cut(address);
        failed.at = clock.instant();
        failed.persist();
        FailedSignIn.delete("at < ?1", clock.instant().minus(KEPT));
    }

    private static String hash(String name) {
        return Hash.sha256(name.toLowerCase(Locale.ROOT));
    }

    private static String cut(String address) {
        return address.substring(0, Math.min(address.length(), ADDRESS_LENGTH));
    }
}
