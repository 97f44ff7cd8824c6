package org.crosscheck.web;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.FrontDoor;
import org.crosscheck.model.Article;
import org.crosscheck.workflow.CreateStory;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Files on their way in, from clients that lie or go away. */
@QuarkusTest
class UploadsTest {
    private static final Path UPLOADS = Path.of(System.getProperty("java.io.tmpdir"), "uploads");
    private static final int PATIENCE = 300;

    @Inject
    CreateStory createStory;

    private final Site site = new Site();
    private long story;
    private String home;

    @BeforeEach
    void open() {
        story = createStory.titled("Uploads", "Ann");
        home = "/stories/" + story;
    }

    /** HOSTILE.md, row 22. */
    @Test
    void aClientThatGoesAwayLeavesNeitherArticleNorFile() throws IOException, InterruptedException {
        Set<Path> before = uploads();
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            String head = "POST " + home + "/files HTTP/1.1\r\nHost: localhost\r\nCookie: " + FrontDoor.COOKIE + "="
                    + FrontDoor.session(RestAssured.port)
                    + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 9000000\r\n\r\n"
                    + "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(US_ASCII));
            socket.getOutputStream().write("It rained. ".repeat(100_000).getBytes(US_ASCII));
            socket.getOutputStream().flush();
            assertTrue(comes(() -> !uploads().equals(before)), "the upload has begun");
        }
        assertTrue(comes(() -> uploads().equals(before)), () -> "left behind: " + uploads());
        assertEquals(0, Article.ofStory(story).size());
    }

    /** HOSTILE.md, row 23. */
    @Test
    void aNameOfFiveThousandCharactersIsShownShortAndSavesSafely() {
        String name = "../" + "n".repeat(5_000) + "<b>.txt";
        site.request()
                .multiPart("csrf-token", site.token(home))
                .multiPart("files", name, "Outlet: Courier\n\nSix boats sank.".getBytes(UTF_8), "text/plain")
                .post(home + "/files")
                .then()
                .statusCode(200)
                .body(containsString("n".repeat(50) + "…"));
        long article = Article.ofStory(story).get(0).id;
        String disposition = site.get(home + "/articles/" + article + "/versions/1/original")
                .then()
                .statusCode(200)
                .extract()
                .header("Content-Disposition");
        assertTrue(
                disposition.matches("attachment; filename=\"n{1,300}b\\.txt\"; filename\\*=UTF-8''[nb.tx]+"),
                disposition);
    }

    private static boolean comes(BooleanSupplier what) throws InterruptedException {
        for (int i = 0; i < PATIENCE && !what.getAsBoolean(); i++) {
            Thread.sleep(50);
        }
        return what.getAsBoolean();
    }

    private static Set<Path> uploads() {
        try (Stream<Path> files = Files.isDirectory(UPLOADS) ? Files.list(UPLOADS) : Stream.empty()) {
            return files.collect(Collectors.toSet());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
