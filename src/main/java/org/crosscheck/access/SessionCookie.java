package org.crosscheck.access;

import java.time.Duration;
import java.util.Map;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;

import org.crosscheck.workflow.Sessions;

/** Where a browser keeps the secret of its session: out of reach of scripts, not sent along with what other sites ask for. */
@Singleton
public class SessionCookie {
    private static final String PLAIN = "session";
    private static final String BY_TLS_ALONE = "__Host-session";

    private final boolean isTls;

    SessionCookie(Exposure exposure) {
        this.isTls = exposure.isTls();
    }

    /** The secret among the cookies of a request, or null. */
    public String secret(Map<String, Cookie> cookies) {
        Cookie cookie = cookies.get(name());
        return cookie == null ? null : cookie.getValue();
    }

    /** The cookie of a new session. */
    public NewCookie of(String secret) {
        return of(secret, Sessions.LENGTH);
    }

    /** The cookie of a new session that ends after this time. */
    public NewCookie of(String secret, Duration length) {
        return cookie(secret, (int) length.toSeconds());
    }

    /** What makes a browser forget its session. */
    public NewCookie none() {
        return cookie("", 0);
    }

    private String name() {
        return isTls ? BY_TLS_ALONE : PLAIN;
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(name())
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(isTls)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
