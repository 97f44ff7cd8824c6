package org.crosscheck.intake.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.crosscheck.intake.UnreadableException;

/** A site asks to be left in peace for a while (429 or 503 with Retry-After, RFC 9110, 10.2.3). */
public final class BusyException extends UnreadableException {
    private static final long serialVersionUID = 1L;
    private static final int MOST_DIGITS = 9;

    private final Instant until;

    BusyException(int code, Instant until) {
        super("it answers " + code + " and wants to be left in peace for a while; paste its text instead");
        this.until = until;
    }

    /** When it may be asked again. */
    public Instant until() {
        return until;
    }

    /**
     * The time that a Retry-After header names: seconds from now, or a moment. Empty for null and for what is neither.
     */
    static Optional<Instant> time(String retryAfter, Instant now) {
        String said = retryAfter == null ? "" : retryAfter.strip();
        if (!said.isEmpty() && said.length() <= MOST_DIGITS && said.chars().allMatch(Character::isDigit)) {
            return Optional.of(now.plus(Duration.ofSeconds(Long.parseLong(said))));
        }
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(said)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
