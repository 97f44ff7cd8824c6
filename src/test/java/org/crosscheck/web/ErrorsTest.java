package org.crosscheck.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.crosscheck.FrontDoor;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class ErrorsTest {
    private static final int PATIENCE_MILLIS = 20_000;

    private final Site site = new Site();

    /** HOSTILE.md, row 34. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing/here",
                "/stories/abc",
                "/stories/-1",
                "/stories/9223372036854775808",
                "/stories/999999",
                "/stories/999999/articles/1",
                "/stories/999999/groups/1",
                "/stories/1/groups/abc"
            })
    void whatIsNotThereIsNotFound(String address) {
        isPage(404, site.get(address));
    }

    /** HOSTILE.md, row 8. */
    @Test
    void nulIsTakenOutOfWhatIsTyped() {
        String story = Site.leadsTo(site.post("/stories", "/stories", Map.of("title", "The\0 quay")));
        site.get(story).then().statusCode(200).body(containsString("The quay"));
        isPage(400, site.request().urlEncodingEnabled(false).get(story + "?said=a%00b"));
    }

    /** HOSTILE.md, row 29. */
    @Test
    void aWriteNeedsTheFormsToken() {
        isPage(400, site.request().formParam("title", "Forged").post("/stories"));
        String stale = new Site(FrontDoor.enter(RestAssured.port)).token("/stories");
        site.get("/stories");
        isPage(
                400,
                site.request()
                        .formParam("title", "Forged")
                        .formParam("csrf-token", stale)
                        .post("/stories"));
        site.get("/stories").then().body(not(containsString("Forged")));
    }

    /** HOSTILE.md, row 30. */
    @Test
    void aWriteFromAnotherSiteIsForbidden() {
        isPage(403, site.request().header("Origin", "https://elsewhere.example").post("/stories"));
        isPage(403, site.request().header("Sec-Fetch-Site", "cross-site").post("/stories"));
    }

    /** HOSTILE.md, row 31. */
    @Test
    void aWriteInAnotherShapeIsRefused() {
        isPage(415, site.request().contentType(ContentType.TEXT).body("title=x").post("/stories"));
        isPage(415, site.request().contentType(ContentType.JSON).body("{}").post("/stories"));
        isPage(405, site.request().delete("/stories"));
        isPage(405, site.get("/stories/1/archive"));
    }

    /** HOSTILE.md, row 48. */
    @Test
    void anotherHostNameIsRefused() {
        isPage(400, site.request().header("Host", "evil.example").get("/stories"));
    }

    /** HOSTILE.md, row 4. */
    @Test
    void tooLargeABodyIsRefusedBeforeItIsSent() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            String head = "POST /stories HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 314572800\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String answer = page(socket);
            assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
            assertTrue(answer.contains("<p class=\"code\">413</p>"), answer);
        }
    }

    /** What comes until the page ends; the server may wait for the rest of the body before it closes. */
    private static String page(Socket socket) throws IOException {
        socket.setSoTimeout(PATIENCE_MILLIS);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        while (!answer.toString(StandardCharsets.UTF_8).contains("</html>")) {
            int next = socket.getInputStream().read();
            assertTrue(next >= 0, "the answer ends early");
            answer.write(next);
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyAnswerForbidsWhatItDoesNotNeed() {
        Response page = site.get("/stories");
        String policy = page.header("Content-Security-Policy");
        assertTrue(policy.startsWith("default-src 'none'"), policy);
        assertTrue(!policy.contains("unsafe"), policy);
        page.then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "same-origin")
                .header("Cache-Control", "no-store");
    }

    /** HOSTILE.md, rows 24 and 26. */
    @Test
    void whatIsTypedIsNeverMarkup() {
        String payload = "\"><script>alert(1)</script>{title}{#if true}";
        site.post("/stories", "/stories", Map.of("title", payload + "x".repeat(200)))
                .then()
                .statusCode(422)
                .body(not(containsString("<script>alert")))
                .body(containsString("{title}{#if true}"));
    }

    private static void isPage(int status, Response answer) {
        answer.then()
                .statusCode(status)
                .contentType(containsString("text/html"))
                .body(containsString("<p class=\"code\">" + status + "</p>"))
                .body(not(containsString("Exception")));
    }
}
