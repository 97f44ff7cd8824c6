package org.crosscheck.served;

import java.io.IOException;
import java.io.InputStream;
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
public final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI root;
    private final String cookie;
    private final String formToken;

    private Browser(URI root, String cookie) throws IOException, InterruptedException {
        this.root = root;
        this.cookie = cookie;
        this.formToken = field(TOKEN, get("/account").body());
    }

    /** @param token that the workbench's folder holds */
    static Browser enter(URI root, String token) throws IOException, InterruptedException {
        return new Browser(root, FrontDoor.COOKIE + "=" + FrontDoor.enter(root, token));
    }

    /** The same session before another workbench. */
    public Browser before(Workbench other) throws IOException, InterruptedException {
        return new Browser(other.root(), cookie);
    }

    /** Where the workbench is. */
    public URI root() {
        return root;
    }

    /** The header's value that says who is signed in. */
    public String cookie() {
        return cookie;
    }

    /** What every form of its session carries. */
    public String formToken() {
        return formToken;
    }

    /** What the pattern's one group holds where it occurs first. */
    public static String field(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new AssertionError(pattern + " is not on the page: " + page);
        }
        return matcher.group(1);
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a form. */
    public HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return client.send(form(path, fields), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a form as somebody who is not signed in. */
    public HttpResponse<String> knock(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        HttpRequest.Builder stranger =
                HttpRequest.newBuilder(root.resolve(path)).timeout(PATIENCE);
        return client.send(form(stranger, body(fields)), HttpResponse.BodyHandlers.ofString());
    }

    /** What the pages of a story are told while they are open. */
    public HttpResponse<InputStream> listen(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    /** Sends a form that is answered with a file. */
    public HttpResponse<byte[]> download(String path) throws IOException, InterruptedException {
        return client.send(form(path, Map.of()), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest form(String path, Map<String, String> fields) {
        return form(request(path), "csrf-token=" + formToken + "&" + body(fields));
    }

    private static HttpRequest form(HttpRequest.Builder request, String body) {
        return request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static String body(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve(path)).timeout(PATIENCE).header("Cookie", cookie);
    }

    /** The address within the site that an answer leads to. */
    public static String leadsTo(HttpResponse<?> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }
}
