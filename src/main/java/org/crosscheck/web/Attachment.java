package org.crosscheck.web;

import java.net.URLEncoder;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Bytes that a stranger made: the browser keeps them in a file and opens nothing. */
final class Attachment {
    private Attachment() {}

    /**
     * @param name the file's, whatever its characters
     * @param body as {@link Response#ok(Object)} takes it
     * @param size in bytes
     */
    static Response of(String name, Object body, long size) {
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .header(HttpHeaders.CONTENT_LENGTH, size)
                .build();
    }

    private static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''"
                + URLEncoder.encode(name, UTF_8).replace("+", "%20");
    }
}
