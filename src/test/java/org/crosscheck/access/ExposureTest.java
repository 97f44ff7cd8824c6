package org.crosscheck.access;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the workbench asks for before others can reach it, and what follows from its address (HOSTILE.md, row 44). */
class ExposureTest {

    /** An empty problem: it starts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "127.0.0.1 |                       | false | false |",
                "localhost |                       | false | false |",
                "::1       |                       | false | false |",
                "0.0.0.0   |                       | false | true  | needs the address that people type",
                "10.0.0.7  |                       | false | true  | needs the address that people type",
                "0.0.0.0   | https://desk.example  | false | false | its owner needs a password",
                "0.0.0.0   | https://desk.example  | false | true  |",
                "0.0.0.0   | http://desk.example   | false | true  | over plain HTTP",
                "0.0.0.0   | http://desk.example   | true  | true  |",
                "127.0.0.1 | http://desk.example   | false | true  | over plain HTTP",
                "127.0.0.1 | https://desk.example  | false | false |",
                "0.0.0.0   | desk.example          | false | true  | must be like",
                "0.0.0.0   | https://desk.example/x | false | true | must be like"
            })
    void startsOnlyWhenItIsSafe(String bound, String address, boolean plain, boolean owner, String problem) {
        Optional<String> said = exposure(bound, address, plain).problem(owner);
        assertEquals(problem == null, said.isEmpty(), said.toString());
        assertTrue(problem == null || said.get().contains(problem), said.toString());
    }

    private static Exposure exposure(String bound, String address, boolean plain) {
        return new Exposure(bound, Optional.ofNullable(address).map(URI::create), plain);
    }

    @Test
    void theBannerShowsWhereOthersCanReadAlong() {
        assertTrue(exposure("0.0.0.0", "http://desk.example", true).isPlain());
        assertFalse(exposure("0.0.0.0", "https://desk.example", true).isPlain());
        assertFalse(exposure("127.0.0.1", null, true).isPlain());
    }

    @Test
    void underTlsTheCookieIsThisHostsAlone() {
        SessionCookie cookie = new SessionCookie(exposure("0.0.0.0", "https://desk.example", false));
        NewCookie session = cookie.of("secret");
        assertEquals("__Host-session", session.getName());
        assertTrue(session.isSecure());
        assertTrue(session.isHttpOnly());
        assertEquals("/", session.getPath());
        assertNull(session.getDomain());
        assertEquals(NewCookie.SameSite.LAX, session.getSameSite());
    }

    @Test
    void underTlsACookieThatPlainHttpCouldHaveSetIsNone() {
        SessionCookie cookie = new SessionCookie(exposure("0.0.0.0", "https://desk.example", false));
        Map<String, Cookie> cookies =
                Map.of("session", new Cookie.Builder("session").value("secret").build());
        assertNull(cookie.secret(cookies));
        assertEquals("secret", new SessionCookie(exposure("127.0.0.1", null, false)).secret(cookies));
    }
}
