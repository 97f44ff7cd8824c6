package org.crosscheck.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;

import org.crosscheck.access.Caller;

/** Who asks, and how the answer is to be given. */
@RequestScoped
class Visitor {
    private static final String COOKIE = "reviewer";
    private static final String UNNAMED = "unnamed";

    private final HttpHeaders headers;
    private final Caller caller;

    Visitor(HttpHeaders headers, Caller caller) {
        this.headers = headers;
        this.caller = caller;
    }

    /** The name of the account; without one that under which this browser reviewed last, or null before it has given one. */
    String name() {
        return caller.name() == null ? remembered() : caller.name();
    }

    private String remembered() {
        Cookie cookie = headers.getCookies().get(COOKIE);
        if (cookie == null || cookie.getValue().isBlank()) {
            return null;
        }
        try {
            return URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The name of the account; without one that typed into a form that asks for one, else that of this browser. */
    String nameOr(String typed) {
        return typed == null || caller.name() != null ? name() : tidy(typed);
    }

    /** The name for the history. */
    String who() {
        String name = name();
        return name == null ? UNNAMED : name;
    }

    /** Keeps the name for as long as the browser is open. */
    NewCookie remember(String name) {
        return new NewCookie.Builder(COOKIE)
                .value(URLEncoder.encode(tidy(name), StandardCharsets.UTF_8))
                .path("/")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    /** A name as people are known by: no white space at its ends, one blank between words; null stays null. */
    static String tidy(String name) {
        return name == null ? null : name.strip().replaceAll("\\s+", " ");
    }

    /** Whether htmx asks for the fragment that changed, and not for the page. */
    boolean wantsFragment() {
        return headers.getRequestHeaders().containsKey("HX-Request")
                && !"content".equals(headers.getHeaderString("HX-Target"))
                && !headers.getRequestHeaders().containsKey("HX-History-Restore-Request");
    }
}
