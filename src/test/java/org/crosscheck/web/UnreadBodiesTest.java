package org.crosscheck.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a stranger sends is refused before any of it is read: these senders never send a byte of what they announce. */
@QuarkusTest
class UnreadBodiesTest {
    private static final String LARGE = "Content-Length: 200000000";
    private static final String IN_PARTS = "Transfer-Encoding: chunked";

    @ParameterizedTest
    @CsvSource({
        "/stories/1/files, multipart/form-data; boundary=x, 401",
        "/stories/1/articles, application/x-www-form-urlencoded, 401",
        "/api/v1/stories/1/articles, application/json, 401",
        "/api/v1/stories/1/articles, multipart/form-data; boundary=x, 401",
        "/api/v1/stories/1/articles, text/plain, 415",
        "/sign-in, application/x-www-form-urlencoded, 413",
        "/start/, application/x-www-form-urlencoded, 413",
        "/invitation, application/x-www-form-urlencoded, 413",
        "/nothing, application/x-www-form-urlencoded, 404"
    })
    void aStrangersUploadIsRefusedUnread(String path, String type, int status) throws IOException {
        refused(path, type, LARGE, status);
    }

    @ParameterizedTest
    @CsvSource({
        "/stories/1/files, multipart/form-data; boundary=x, 401",
        "/sign-in, application/x-www-form-urlencoded, 400"
    })
    void andSoIsOneThatDoesNotSayHowLongItIs(String path, String type, int status) throws IOException {
        refused(path, type, IN_PARTS, status);
    }

    private static void refused(String path, String type, String length, int status) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(30_000);
            String head = "POST " + path + " HTTP/1.1\r\nHost: localhost:" + RestAssured.port + "\r\nContent-Type: "
                    + type + "\r\n" + length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(US_ASCII));
            String answer = answer(socket.getInputStream());
            assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
            assertTrue(answer.toLowerCase(java.util.Locale.ROOT).contains("\r\nconnection: close\r\n"), answer);
        }
    }

    /** All of it: the connection ends. */
    private static String answer(InputStream in) throws IOException {
        return new String(in.readAllBytes(), US_ASCII);
    }
}
