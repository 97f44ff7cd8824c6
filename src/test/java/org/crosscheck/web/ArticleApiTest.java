package org.crosscheck.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import org.crosscheck.machine.Program;
import org.crosscheck.model.Article;
import org.crosscheck.model.History;
import org.crosscheck.model.Permit;
import org.crosscheck.workflow.AccessTokens;
import org.crosscheck.workflow.CreateStory;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a script can do that somebody gave a token. */
@QuarkusTest
class ArticleApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROBLEM = "application/problem+json";
    private static final String TEXT =
            "“The pier will open in May,” said harbour master Ines Vold. It cost 14 million euros.";

    @Inject
    AccessTokens tokens;

    @Inject
    CreateStory createStory;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    private long story;
    private String token;

    @org.junit.jupiter.api.BeforeEach
    void allow() {
        story = createStory.titled("The pier", "Ann");
        token = tokens.make(new AccessTokens.Wish("the wire", Permit.ARTICLES, story, 30), null, "Ann");
    }

    /** HOSTILE.md, row 8. */
    @Test
    void nulIsTakenOutOfAnArticleAndSaid() {
        send(Map.of("outlet", "Courier", "title", "Ti\0de", "text", "The pier stood\0 all night, nobody knew why."))
                .then()
                .statusCode(201)
                .body("notices", hasItem("1 NUL character was removed."));
    }

    private RequestSpecification script() {
        return RestAssured.given().header("Authorization", "Bearer " + token);
    }

    private Response send(Object body) {
        return script().contentType("application/json").body(body).post(articles());
    }

    private String articles() {
        return "/api/v1/stories/" + story + "/articles";
    }

    @Test
    void anArticleIsBroughtInOnce() {
        Map<String, Object> article = Map.of(
                "text", TEXT,
                "outlet", "Harbour Courier",
                "title", "Pier to open",
                "byline", "Ida Brandt",
                "published", "2024-03-04T23:30:00Z",
                "address", "https://courier.example/pier",
                "credit", "Reuters");
        Response first = send(article);
        first.then()
                .statusCode(201)
                .body("version", equalTo(1))
                .body("isNew", equalTo(true))
                .body("claims", greaterThan(1))
                .body("notices.size()", equalTo(0));
        int id = first.path("id");
        assertTrue(first.header("Location").endsWith(articles() + "/" + id), first.header("Location"));
        send(article).then().statusCode(200).body("id", equalTo(id)).body("isNew", equalTo(false));
        script().get(first.header("Location"))
                .then()
                .statusCode(200)
                .body("claims", equalTo(first.<Integer>path("claims")));

        Article stored = Article.ofStory(story).get(0);
        assertEquals("Pier to open", stored.title);
        assertEquals("Ida Brandt", stored.byline);
        assertEquals("https://courier.example/pier", stored.address);
        assertEquals("Reuters", stored.credit);
        assertEquals(1, Article.ofStory(story).size());
    }

    @Test
    void theReadmesExampleAnswersAsShown() throws Exception {
        String curl = new Program(List.of("curl"), List.of(), List.of("curl"))
                .path()
                .orElseThrow(() -> new IllegalStateException("this test needs curl: install it"))
                .toString();
        String readme = Files.readString(Path.of("README.md"));
        String rest = readme.substring(readme.indexOf("\ncurl ") + 1);
        String command = rest.substring(0, rest.indexOf("\n```"))
                .replaceFirst("curl", Matcher.quoteReplacement(curl))
                .replace("127.0.0.1:8080", "127.0.0.1:" + RestAssured.port)
                .replace("stories/1/", "stories/" + story + "/");
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command);
        shell.environment().put("TOKEN", token);
        JsonNode answer = JSON.readTree(shell.start().getInputStream().readAllBytes());
        JsonNode shown = JSON.readTree(rest.substring(rest.indexOf("```json\n") + 8));
        shown.properties().forEach(field -> assertEquals(field.getValue(), answer.get(field.getKey()), field.getKey()));
        assertTrue(answer.has("id"), answer.toString());
    }

    @Test
    void theHistoryNamesTheScriptAndWhoAllowedIt() {
        send(Map.of("text", TEXT)).then().statusCode(201);
        assertTrue(History.<History>list("story.id", story).stream().anyMatch(row -> row.who.equals("the wire (Ann)")));
    }

    @Test
    void aNewTextAtAKnownAddressOrOfANamedArticleIsAVersion() {
        String address = "https://courier.example/pier";
        int id = send(Map.of("text", TEXT, "outlet", "Courier", "address", address))
                .path("id");
        send(Map.of("text", TEXT + " A second pier follows.", "outlet", "Courier", "address", address))
                .then()
                .statusCode(201)
                .body("id", equalTo(id))
                .body("version", equalTo(2));
        send(Map.of("text", TEXT + " A third pier follows.", "newVersionOf", id))
                .then()
                .statusCode(201)
                .body("id", equalTo(id))
                .body("version", equalTo(3));
        send(Map.of("text", TEXT, "newVersionOf", 987654321)).then().statusCode(404);
    }

    @Test
    void aPageIsReadLikeAFile() {
        String html = "<!doctype html><html><head><title>Pier to open</title></head><body><nav><a href=/>Home</a></nav>"
                + "<article><h1>Pier to open</h1><p>" + TEXT + "</p></article></body></html>";
        send(Map.of("html", html, "outlet", "Courier")).then().statusCode(201).body("claims", greaterThan(1));
        assertEquals("Pier to open", Article.ofStory(story).get(0).title);
    }

    @Test
    void anAddressThatIsNotPublicIsNotFetched() {
        send(Map.of("url", "http://127.0.0.1:" + RestAssured.port + "/"))
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("detail", containsString("The address cannot be taken"));
    }

    @Test
    void aFileIsBroughtInWithWhatIsKnownOfIt() {
        Response first = file("pier.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        first.then().statusCode(201).body("articles[0].claims", greaterThan(1)).body("refused.size()", equalTo(0));
        file("again.txt", TEXT.getBytes(StandardCharsets.UTF_8)).then().statusCode(200);
        assertEquals("Courier", Article.ofStory(story).get(0).outlet.name);
    }

    private Response file(String name, byte[] bytes) {
        return script().multiPart("file", name, bytes)
                .multiPart("outlet", "Courier")
                .post(articles());
    }

    @Test
    void anArchiveGivesWhatItHoldsAndSaysWhatItCouldNot() throws java.io.IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : Map.of(
                            "good.txt", TEXT, "other.txt", TEXT + " Soon.", "empty.txt", " ")
                    .entrySet()) {
                zip.putNextEntry(new java.util.zip.ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        file("day.zip", bytes.toByteArray())
                .then()
                .statusCode(201)
                .body("articles.size()", equalTo(2))
                .body("refused.name", hasItem("empty.txt"));
    }

    @Test
    void aGermanScriptIsToldInGermanWhatAnArchiveCouldNotGive() throws java.io.IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(bytes)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("good.txt"));
            zip.write(TEXT.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new java.util.zip.ZipEntry("empty.txt"));
        }
        script().header("Accept-Language", "de")
                .multiPart("file", "day.zip", bytes.toByteArray())
                .post(articles())
                .then()
                .statusCode(201)
                .body("refused[0].name", equalTo("empty.txt"))
                .body("refused[0].detail", containsString("kann nicht aufgenommen werden"));
    }

    @Test
    void whatIsWrongIsSaidInASentence() {
        refused(422, "exactly one of text, html and url", send(Map.of("outlet", "Courier")));
        refused(422, "exactly one of text, html and url", send(Map.of("text", TEXT, "html", TEXT)));
        refused(422, "no field of this name", send(Map.of("text", TEXT, "pubished", "2024-03-04")));
        refused(422, "date of publication", send(Map.of("text", TEXT, "published", "4/3/24")));
        refused(422, "must be a text", send(Map.of("text", 7)));
        refused(422, "no JSON object", send("[]"));
        refused(422, "no JSON object", send("{\"text\": "));
        refused(422, "address must begin", send(Map.of("text", TEXT, "address", "javascript:alert(1)")));
        refused(422, "The text cannot be taken", send(Map.of("text", " ")));
        refused(422, "part named file", script().multiPart("outlet", "Courier").post(articles()));
        refused(413, "10 MB", send(Map.of("text", "word ".repeat(2_200_000))));
        refused(
                415,
                "Send application/json",
                script().contentType("text/plain").body(TEXT).post(articles()));
        refused(404, "nothing at this address", script().get(articles() + "/987654321"));
        refused(404, "nothing at this address", script().get("/api/v1/stories/" + story + "/nothing"));
        refused(405, "method", script().delete(articles()));
        assertEquals(0, Article.ofStory(story).size());
    }

    @Test
    void aGermanScriptIsToldInGerman() {
        script().header("Accept-Language", "de")
                .contentType("application/json")
                .body("{}")
                .post(articles())
                .then()
                .statusCode(422)
                .body("detail", containsString("in genau einem der Felder"));
    }

    private static void refused(int status, String words, Response answer) {
        answer.then()
                .statusCode(status)
                .contentType(PROBLEM)
                .body("status", equalTo(status))
                .body("detail", containsString(words));
    }

    @Test
    void aTokenThatIsMissingWrongRevokedOrOverOpensNothing() {
        Response missing =
                RestAssured.given().contentType("application/json").body("{}").post(articles());
        refused(401, "Send a token", missing);
        assertEquals("Bearer realm=\"crosscheck\"", missing.header("WWW-Authenticate"));
        String good = token;
        token = "crosscheck_guessed";
        Response wrong = send(Map.of("text", TEXT));
        refused(401, "Send a token", wrong);
        assertTrue(wrong.header("WWW-Authenticate").contains("invalid_token"));
        token = good;
        send(Map.of("text", TEXT)).then().statusCode(201);
        long id = tokens.live(good).orElseThrow().id;
        tokens.revoke(id, null, "Ann");
        send(Map.of("text", TEXT)).then().statusCode(401);

        token = tokens.make(new AccessTokens.Wish("short", Permit.ALL, null, 1), null, "Ann");
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("update AccessToken t set t.expiresAt = ?1 where t.name = 'short'")
                        .setParameter(1, clock.instant())
                        .executeUpdate());
        send(Map.of("text", TEXT)).then().statusCode(401);
    }

    /** A page on another site cannot read along, and cannot write: the browser says where it comes from. */
    @Test
    void anotherSitesPageIsRefusedEvenWithAToken() {
        script().header("Origin", "https://evil.example")
                .contentType("application/json")
                .body(Map.of("text", TEXT))
                .post(articles())
                .then()
                .statusCode(403)
                .contentType(PROBLEM);
    }

    @Test
    void aTokenIsMadeOnThePageShownOnceAndRevokedThere() {
        Site ann = new Site();
        Response made = ann.post(
                "/account/tokens",
                "/account/tokens",
                Map.of("name", "night desk", "permit", "ARTICLES", "story", "" + story, "days", "30"));
        made.then().statusCode(201);
        Matcher secret = Pattern.compile("crosscheck_[\\w-]{43}").matcher(made.asString());
        assertTrue(secret.find());
        token = secret.group();
        assertTrue(made.asString().contains("/api/v1/stories/" + story + "/articles"));
        Object hash = QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("select t.hash from AccessToken t where t.name = 'night desk'")
                        .getSingleResult());
        assertFalse(hash.toString().contains(token.substring(11)));
        send(Map.of("text", TEXT)).then().statusCode(201);

        Response list = ann.get("/account/tokens");
        list.then()
                .body(containsString("night desk"))
                .body(containsString("last used"))
                .body(not(containsString(token)));
        long id = tokens.live(token).orElseThrow().id;
        ann.post("/account/tokens", "/account/tokens/" + id + "/ending", Map.of())
                .then()
                .statusCode(303);
        send(Map.of("text", TEXT)).then().statusCode(401);
    }

    @Test
    void whatATokenLacksIsAskedForAndWhatWasTypedIsKept() {
        new Site()
                .post("/account/tokens", "/account/tokens", Map.of("name", "the night’s desk", "days", "30"))
                .then()
                .statusCode(422)
                .body(containsString("choose what the script may do"))
                .body(containsString("the night’s desk"));
        new Site()
                .post("/account/tokens", "/account/tokens", Map.of("name", "x", "permit", "ALL", "days", "400"))
                .then()
                .statusCode(422)
                .body(containsString("at most a year"));
    }
}
