package org.crosscheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.eclipse.microprofile.config.ConfigProvider;

import org.crosscheck.access.StartToken;

/** Signs tests in as an editor signs in: with a token from the data folder, through the page that asks for it. */
public final class FrontDoor {
    /** The cookie that carries a session. */
    public static final String COOKIE = "session";

    private static final Map<Integer, String> SESSIONS = new ConcurrentHashMap<>();

    private FrontDoor() {}

    /** The session of whoever holds the machine, in the application that is tested; the same for all tests. */
    public static String session(int port) {
        return SESSIONS.computeIfAbsent(port, FrontDoor::enter);
    }

    /** Lets tests sign in anew: the session that they share was ended. */
    public static void forget() {
        SESSIONS.clear();
    }

    /** A request that carries it. */
    public static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).header("Cookie", COOKIE + "=" + session(address.getPort()));
    }

    /** A new session of whoever holds the machine. */
    public static String enter(int port) {
        return enter(URI.create("http://127.0.0.1:" + port), token());
    }

    /** A new token, as {@code login-link} writes it. */
    public static String token() {
        try {
            Path folder = Path.of(ConfigProvider.getConfig().getValue("crosscheck.data", String.class));
            Files.createDirectories(folder);
            return new StartToken(folder, Clock.systemUTC()).issue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The session that a token is traded for. */
    public static String enter(URI root, String token) {
        return session(root.resolve("/start"), Map.of("token", token));
    }

    /** The session of the account that an invitation makes. */
    public static String join(int port, String invitation, String password) {
        return session(
                URI.create("http://127.0.0.1:" + port + "/invitation"),
                Map.of("token", invitation, "password", password));
    }

    private static String session(URI door, Map<String, String> form) {
        CookieManager cookies = new CookieManager();
        HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        send(
                client,
                HttpRequest.newBuilder(door)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not let in at " + door))
                .getValue();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String send(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
