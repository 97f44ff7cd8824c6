package org.crosscheck.access;

import jakarta.ws.rs.core.NewCookie;

import org.crosscheck.workflow.Sessions;

/** Where a browser keeps the secret of its session: out of reach of scripts, not sent along with what other sites ask for. */
public final class SessionCookie {
    /** The cookie's name. */
    public static final String NAME = "session";

    private SessionCookie() {}

    /** The cookie of a new session. */
    public static NewCookie of(String secret) {
        return cookie(secret, (int) Sessions.LENGTH.toSeconds());
    }

    /** What makes a browser forget its session. */
    public static NewCookie none() {
        return cookie("", 0);
    }

    private static NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
