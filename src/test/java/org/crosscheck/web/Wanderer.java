package org.crosscheck.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.Set;

/** A browser without a screen: keeps cookies, and goes where it is sent, to other sites too. */
final class Wanderer {
    private static final Set<Integer> ONWARD = Set.of(302, 303);
    private static final int FARTHEST = 8;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    /** What stands where all the redirects lead. */
    HttpResponse<String> go(URI address) {
        HttpResponse<String> answer = step(address);
        for (int steps = 0; ONWARD.contains(answer.statusCode()) && steps < FARTHEST; steps++) {
            answer = step(target(answer));
        }
        return answer;
    }

    /** One answer, a redirect or not. */
    HttpResponse<String> step(URI address) {
        try {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Goes on until the next step would leave this site, or come back to it, and says where that leads. */
    URI until(URI address, String host) {
        URI next = address;
        for (int steps = 0; steps < FARTHEST; steps++) {
            next = target(step(next));
            if (next.getAuthority().equals(host)) {
                return next;
            }
        }
        throw new AssertionError("never came to " + host);
    }

    static URI target(HttpResponse<?> answer) {
        return answer.uri()
                .resolve(answer.headers()
                        .firstValue("Location")
                        .orElseThrow(() -> new AssertionError(answer.toString())));
    }

    /** Takes a cookie along from now on, as if the site had given it. */
    void keep(URI site, String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath(site.getPath());
        cookie.setVersion(0);
        cookies.getCookieStore().add(site, cookie);
    }

    Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** The names of all cookies that it keeps. */
    java.util.List<String> kept() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::getName)
                .toList();
    }
}
