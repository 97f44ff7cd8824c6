package org.crosscheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.crosscheck.access.StartToken;

/** The workbench that has the data folder, asked as its owner would: with a token that lies in that folder. */
final class RunningWorkbench {
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
    private static final Pattern HERE =
            Pattern.compile("<strong>.*?action=\"(/account/sessions/\\d+/ending)\"", Pattern.DOTALL);
    private static final String HEAD = "History-Head";

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI root;
    private final Path folder;

    /** @param folder its data folder */
    RunningWorkbench(DataFolder folder) throws IOException {
        this.folder = folder.path();
        this.root = URI.create(RunsAt.noted(folder).local());
    }

    /**
     * Writes a backup and gives the hash of history's last row.
     *
     * @throws IOException with words for the user
     */
    String backUp(Path file) throws IOException {
        String cookie = signIn();
        String account = new String(
                send(get("/account", cookie)).body().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        String token = "csrf-token=" + found(FORM_TOKEN, account);
        HttpResponse<InputStream> backup = send(post("/backups", token, cookie));
        try (InputStream body = backup.body()) {
            if (backup.statusCode() != 200) {
                throw new IOException("the workbench answered " + backup.statusCode() + "; its log says why");
            }
            Files.copy(body, file);
        }
        send(post(found(HERE, account), token, cookie)).body().close();
        return backup.headers().firstValue(HEAD).orElseThrow();
    }

    private String signIn() throws IOException {
        String token = new StartToken(folder, Clock.systemUTC()).issue();
        HttpResponse<InputStream> entered = send(post("/start", "token=" + token, ""));
        entered.body().close();
        return entered.headers()
                .firstValue("Set-Cookie")
                .map(cookie -> cookie.split(";", 2)[0])
                .orElseThrow(() -> new IOException("another workbench answers at " + root
                        + "; name the port of the one on this folder with -Dquarkus.http.port=PORT before -jar"));
    }

    private static String found(Pattern pattern, String page) throws IOException {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IOException("the workbench is of another version");
        }
        return matcher.group(1);
    }

    private HttpRequest get(String path, String cookie) {
        return HttpRequest.newBuilder(root.resolve(path))
                .header("Cookie", cookie)
                .build();
    }

    private HttpRequest post(String path, String form, String cookie) {
        return HttpRequest.newBuilder(root.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("User-Agent", "backup")
                .header("Cookie", cookie)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
    }

    private HttpResponse<InputStream> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (ConnectException e) {
            throw new IOException("a workbench works on " + folder + ", but not at " + root
                    + "; name its port with -Dquarkus.http.port=PORT before -jar");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        }
    }
}
