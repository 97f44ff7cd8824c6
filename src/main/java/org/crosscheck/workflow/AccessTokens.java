package org.crosscheck.workflow;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.model.AccessToken;
import org.crosscheck.model.Permit;
import org.crosscheck.model.Person;
import org.crosscheck.model.Story;

/** Allows scripts to do something, and ends that. What a script keeps is a random secret; only its hash is stored. */
@ApplicationScoped
public class AccessTokens {
    /** Stands before the secret, so that who finds a token knows what it opens. */
    public static final String MARK = "crosscheck_";

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Duration SEEN_TO_WITHIN = Duration.ofMinutes(1);

    private final Chronicle chronicle;
    private final Clock clock;

    AccessTokens(Chronicle chronicle, Clock clock) {
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /**
     * What a token is to be.
     *
     * @param name what it is for
     * @param permit what it allows, or null
     * @param story the id of the only story it holds in; null for all
     * @param days how long it holds
     */
    public record Wish(String name, Permit permit, Long story, int days) {}

    /**
     * Makes a token and gives its secret, which nobody can ask for again.
     *
     * @param personId who allows it, and may do so; null for whoever holds the machine
     * @param who the person's name
     * @throws RefusedException when the name, what it allows or how long is missing or cannot be taken
     * @throws UnknownException when there is no such story
     */
    @Transactional
    public String make(Wish wish, Long personId, String who) {
        AccessToken token = new AccessToken();
        token.name = Field.required("name", wish.name(), AccessToken.NAME_LENGTH);
        if (wish.permit() == null) {
            throw new RefusedException("Please choose what the script may do.");
        }
        if (wish.days() < 1 || wish.days() > LONGEST.toDays()) {
            throw new RefusedException("Please choose how long the token holds: at most a year.");
        }
        String secret = MARK + Secret.fresh();
        token.hash = Hash.sha256(secret);
        token.permit = wish.permit();
        token.story = wish.story() == null ? null : story(wish.story());
        token.person = personId == null ? null : Person.withId(personId).orElseThrow();
        token.createdBy = who;
        token.createdAt = clock.instant();
        token.expiresAt = token.createdAt.plus(Duration.ofDays(wish.days()));
        token.persist();
        chronicle.write(null, who, "allowed", subject(token), null, token.name + " " + token.permit);
        return secret;
    }

    private static Story story(long id) {
        return Story.withId(id).orElseThrow(() -> new UnknownException("story", id));
    }

    /** The token of a secret; empty when there is none or it is over. */
    public Optional<AccessToken> live(String secret) {
        return AccessToken.live(Hash.sha256(secret), clock.instant());
    }

    /** Whether {@link #seen} would note anything. */
    public boolean wasSeenLongAgo(AccessToken token) {
        return token.usedAt == null || token.usedAt.plus(SEEN_TO_WITHIN).isBefore(clock.instant());
    }

    /** Notes that a token is in use. */
    @Transactional
    public void seen(long id) {
        AccessToken.<AccessToken>findByIdOptional(id).ifPresent(token -> token.usedAt = clock.instant());
    }

    /**
     * Revokes a token; one that was revoked stays as it is.
     *
     * @param personId whose it must be; null for any
     * @throws UnknownException when there is no such token, or it is another's
     */
    @Transactional
    public void revoke(long id, Long personId, String who) {
        AccessToken token = AccessToken.<AccessToken>findByIdOptional(id)
                .filter(known -> personId == null || known.person != null && known.person.id.equals(personId))
                .orElseThrow(() -> new UnknownException("token", id));
        if (token.revokedAt == null) {
            token.revokedAt = clock.instant();
            chronicle.write(null, who, "revoked", subject(token), token.name + " " + token.permit, null);
        }
    }

    /** Gives the tokens of whoever held the machine to its first owner; called inside a transaction. */
    void giveTo(Person owner) {
        AccessToken.standing().stream().filter(token -> token.person == null).forEach(token -> token.person = owner);
    }

    private static String subject(AccessToken token) {
        return "token " + token.id;
    }
}
