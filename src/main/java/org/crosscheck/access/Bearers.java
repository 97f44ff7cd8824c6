package org.crosscheck.access;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.crosscheck.model.AccessToken;
import org.crosscheck.workflow.AccessTokens;

/** Knows scripts by the tokens they send, and how often each may come. */
@ApplicationScoped
class Bearers {
    private static final String SCHEME = "Bearer ";
    private static final int WRONG_ONES = 60;

    private final AccessTokens tokens;
    private final CurrentVertxRequest request;
    private final Pace pace;
    private final Pace wrong;

    /** @param most how many requests a minute a token is good for */
    Bearers(
            AccessTokens tokens,
            CurrentVertxRequest request,
            Clock clock,
            @ConfigProperty(name = "crosscheck.token-requests", defaultValue = "600") int most) {
        this.tokens = tokens;
        this.request = request;
        this.pace = new Pace(clock, most);
        this.wrong = new Pace(clock, WRONG_ONES);
    }

    /**
     * The token of a request.
     *
     * @param authorization the header, or null
     * @throws TokenNeededException when it has none, or one that is wrong or over
     * @throws TooFastException when it was used too often in this minute, or too many wrong ones came from there
     */
    AccessToken token(String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new TokenNeededException(false);
        }
        AccessToken token =
                tokens.live(authorization.substring(SCHEME.length()).strip()).orElseThrow(this::wrong);
        pace.count(token.id);
        if (tokens.wasSeenLongAgo(token)) {
            tokens.seen(token.id);
        }
        return token;
    }

    private RuntimeException wrong() {
        wrong.count(request.getCurrent().request().remoteAddress().hostAddress());
        return new TokenNeededException(true);
    }
}
