package org.crosscheck.crash;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.crosscheck.served.Browser;

/** An archive of articles that none of {@link Groups} has. */
final class Archive {
    private static final String BOUNDARY = "-----------------------------end-of-part";
    private static final int FIRST = 100_000;

    private final byte[] bytes;

    Archive(int articles) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (int number = FIRST; number < FIRST + articles; number++) {
                zip.putNextEntry(new ZipEntry("flood-" + number + ".html"));
                zip.write(page(number).getBytes(StandardCharsets.UTF_8));
            }
        }
        this.bytes = packed.toByteArray();
    }

    private static String page(int number) {
        return """
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Flood, report %d</title>
                <meta property="og:site_name" content="Paper %d"></head><body><article><h1>Flood, report %d</h1><p>%s</p>
                </article></body></html>
                """.formatted(number, number % 9, number, Copy.article(number).replace("\n\n", "</p><p>"));
    }

    /** Uploads it into a story; the answer comes when every article was taken or refused. */
    CompletableFuture<HttpResponse<String>> into(String story, Browser browser) {
        HttpRequest upload = HttpRequest.newBuilder(browser.root().resolve(story + "/files"))
                .header("Cookie", browser.cookie())
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.concat(
                        part("csrf-token", BodyPublishers.ofString(browser.formToken())),
                        part("version", BodyPublishers.ofString("0")),
                        part("files\"; filename=\"flood.zip", BodyPublishers.ofByteArray(bytes)),
                        BodyPublishers.ofString("--" + BOUNDARY + "--\r\n")))
                .build();
        return HttpClient.newHttpClient().sendAsync(upload, HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.BodyPublisher part(String name, HttpRequest.BodyPublisher value) {
        return BodyPublishers.concat(
                BodyPublishers.ofString(
                        "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n"),
                value,
                BodyPublishers.ofString("\r\n"));
    }
}
