package org.crosscheck.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;

/**
 * What somebody is on the way for who signs in at the newsroom; the browser keeps it until they are back.
 *
 * @param next where to go on, not yet checked
 * @param invitation the secret of the invitation to accept; empty for none
 * @param account what proves that the session's own account is to be connected; empty when it is not
 */
public record Errand(String next, String invitation, String account) {
    /** Where everything about the newsroom's own sign-in happens. */
    public static final String PATH = "/sign-in/newsroom";

    /** Where one is sent to the provider, and comes back to. */
    public static final String ENTRY = PATH + "/entry";

    private static final String COOKIE = "errand";
    private static final int PARTS = 3;
    private static final int SECONDS = 600;

    /** To sign in, and go on somewhere. */
    public static Errand to(String next) {
        return new Errand(next, "", "");
    }

    /** To accept an invitation. */
    public static Errand accepting(String invitation) {
        return new Errand("", invitation, "");
    }

    /** To connect the account of whoever sent this request. */
    public static Errand connecting(Caller caller) {
        return new Errand("/account", "", caller.getFormToken());
    }

    /** The one that a browser kept; without anything when there is none. */
    public static Errand of(Map<String, Cookie> cookies) {
        Cookie cookie = cookies.get(COOKIE);
        String[] parts = cookie == null ? new String[0] : cookie.getValue().split("\\.", -1);
        if (parts.length != PARTS) {
            return to("");
        }
        try {
            List<String> read = Arrays.stream(parts)
                    .map(part -> new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8))
                    .toList();
            return new Errand(read.get(0), read.get(1), read.get(2));
        } catch (IllegalArgumentException e) {
            return to("");
        }
    }

    /** Whether the account of the session with this secret is to be connected. */
    public boolean connects(String secret) {
        return secret != null
                && !account.isEmpty()
                && MessageDigest.isEqual(
                        account.getBytes(StandardCharsets.UTF_8),
                        Forms.token(secret).getBytes(StandardCharsets.UTF_8));
    }

    /** For the browser to keep for ten minutes. */
    public NewCookie cookie(Exposure exposure) {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        List<String> parts = List.of(next, invitation, account).stream()
                .map(part -> base64.encodeToString(part.getBytes(StandardCharsets.UTF_8)))
                .toList();
        return cookie(String.join(".", parts), SECONDS, exposure);
    }

    /** What makes a browser forget it. */
    public static NewCookie done(Exposure exposure) {
        return cookie("", 0, exposure);
    }

    private static NewCookie cookie(String value, int seconds, Exposure exposure) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path(PATH)
                .maxAge(seconds)
                .httpOnly(true)
                .secure(exposure.isTls())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
