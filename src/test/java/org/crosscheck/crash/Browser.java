package org.crosscheck.crash;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.crosscheck.FrontDoor;

/** A browser that is signed in and follows nothing by itself. Thread-safe. */
final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI root;
    private final String cookie;
    private final String formToken;

    /** @param token that the workbench's folder holds */
    Browser(URI root, String token) throws IOException, InterruptedException {
        this.root = root;
        this.cookie = FrontDoor.COOKIE + "=" + FrontDoor.enter(root, token);
        this.formToken = field(TOKEN, get("/account").body());
    }

    /** Where the workbench is. */
    URI root() {
        return root;
    }

    /** The header's value that says who is signed in. */
    String cookie() {
        return cookie;
    }

    /** What every form of its session carries. */
    String formToken() {
        return formToken;
    }

    /** What the pattern's one group holds where it occurs first. */
    static String field(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new AssertionError(pattern + " is not on the page: " + page);
        }
        return matcher.group(1);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a form. */
    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return client.send(form(path, fields), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a form that is answered with a file. */
    HttpResponse<byte[]> download(String path) throws IOException, InterruptedException {
        return client.send(form(path, Map.of()), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "csrf-token=" + formToken + "&", ""));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve(path)).timeout(PATIENCE).header("Cookie", cookie);
    }

    /** The address within the site that an answer leads to. */
    static String leadsTo(HttpResponse<?> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }
}
