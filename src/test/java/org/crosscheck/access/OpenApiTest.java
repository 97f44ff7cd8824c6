package org.crosscheck.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.model.Permit;
import org.crosscheck.workflow.AccessTokens;
import org.crosscheck.workflow.CompileReport;
import org.crosscheck.workflow.CreateStory;
import org.crosscheck.workflow.SignOffStory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The OpenAPI document says of the API what it does: every route is in it, and every status in it is reached. */
@QuarkusTest
class OpenApiTest {
    private static final String ARTICLES = "/api/v1/stories/{story}/articles";
    private static final String ARTICLE = ARTICLES + "/{article}";
    private static final String REPORTS = "/api/v1/stories/{story}/reports";
    private static final String FILE = REPORTS + "/{number}/{edition}.{ending}";
    private static final String TEXT =
            "“The mill will reopen in May,” said its owner, Ruth Adeyemi. 42 people work there.";
    private static final int MORE_THAN_TWO_MINUTES_HOLD = 1_300;

    @Inject
    CreateStory createStory;

    @Inject
    SignOffStory signOffStory;

    @Inject
    CompileReport compileReport;

    @Inject
    AccessTokens tokens;

    private final Set<String> reached = new TreeSet<>();
    private JsonNode document;
    private long story;

    @BeforeEach
    void read() throws java.io.IOException {
        Response answer = RestAssured.get("/api/v1/openapi?format=json");
        assertEquals(200, answer.statusCode());
        document = new ObjectMapper().readTree(answer.asByteArray());
        story = createStory.titled("The mill", "Ann");
    }

    @Test
    void itIsServedAsYamlTooUnderTheProductsPolicy() {
        Response yaml = RestAssured.get("/api/v1/openapi");
        assertTrue(yaml.asString().startsWith("---\nopenapi: 3.1"), yaml.asString());
        assertTrue(yaml.header("Content-Security-Policy").startsWith("default-src 'none'"));
        assertEquals("nosniff", yaml.header("X-Content-Type-Options"));
    }

    @Test
    void everyRouteOfTheApiAndNoOtherIsInIt() {
        Set<String> ours = new TreeSet<>(Rules.routes());
        ours.removeIf(route -> !route.contains(" /api/"));
        Set<String> documented = new TreeSet<>();
        operations().forEach((route, operation) -> documented.add(route));
        assertEquals(ours, documented);
        assertFalse(ours.isEmpty());
    }

    @Test
    void everyOperationSaysWhatItIsForAndEveryFieldToo() {
        operations().forEach((route, operation) -> {
            assertFalse(operation.path("summary").asText().isBlank(), route);
            assertFalse(operation.path("operationId").asText().isBlank(), route);
            operation
                    .path("parameters")
                    .forEach(parameter ->
                            assertFalse(parameter.path("description").asText().isBlank(), route + " " + parameter));
        });
        document.at("/components/schemas").forEach(schema -> schema.path("properties")
                .properties()
                .forEach(field -> assertFalse(
                        field.getValue().path("description").asText().isBlank(), () -> field + "")));
        assertEquals(
                "bearer",
                document.at("/components/securitySchemes/token/scheme").asText());
    }

    private Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new HashMap<>();
        document.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> operations.put(
                        operation.getKey().toUpperCase(java.util.Locale.ROOT) + " "
                                + path.getKey().replaceAll("\\{(\\w+):[^}]*}", "{$1}"),
                        operation.getValue())));
        return operations;
    }

    @Test
    void everyStatusInItIsReachedAndAnsweredAsItSays() {
        bringIn();
        readReports();
        Set<String> documented = new TreeSet<>();
        operations().forEach((route, operation) -> operation
                .path("responses")
                .fieldNames()
                .forEachRemaining(status -> documented.add(route + " " + status)));
        assertEquals(documented, reached);
    }

    private void bringIn() {
        String token = token(Permit.ARTICLES);
        int id = post(token, json(TEXT)).path("id");
        post(token, json(TEXT));
        post(token, "{}");
        post(token, "{\"text\": \"" + "word ".repeat(2_200_000) + "\"}");
        note(
                "POST " + ARTICLES,
                with(token).contentType("text/plain").body(TEXT).post(at(ARTICLES)));
        post("crosscheck_none", json(TEXT));
        post(token(Permit.REPORTS), json(TEXT));
        note(
                "POST " + ARTICLES,
                with(token).contentType("application/json").body(json(TEXT)).post(at(ARTICLES, 987654321)));
        signOffStory.close(story, "Done.", "Ann");
        post(token, json(TEXT + " Soon."));
        String article = ARTICLE.replace("{article}", "" + id);
        get(ARTICLE, token, article);
        get(ARTICLE, "crosscheck_none", article);
        get(ARTICLE, token(Permit.REPORTS), article);
        get(ARTICLE, token, ARTICLE.replace("{article}", "987654321"));
        untilTooFast(() -> post(token, "{}"));
        untilTooFast(() -> get(ARTICLE, token, article));
    }

    private void readReports() {
        compileReport.now(story, "Ann");
        String token = token(Permit.REPORTS);
        String file = with(token).get(at(REPORTS)).path("[0].files[0]");
        get(REPORTS, token, REPORTS);
        get(REPORTS, "crosscheck_none", REPORTS);
        get(REPORTS, token(Permit.ARTICLES), REPORTS);
        note("GET " + REPORTS, with(token).get(at(REPORTS, 987654321)));
        get(FILE, token, file);
        get(FILE, "crosscheck_none", file);
        get(FILE, token(Permit.ARTICLES), file);
        get(FILE, token, file + "nothing");
        untilTooFast(() -> get(REPORTS, token, REPORTS));
        untilTooFast(() -> get(FILE, token, file + "nothing"));
    }

    private void untilTooFast(Supplier<Response> request) {
        for (int i = 0; i < MORE_THAN_TWO_MINUTES_HOLD; i++) {
            Response answer = request.get();
            if (answer.statusCode() == 429) {
                assertTrue(Integer.parseInt(answer.header("Retry-After")) <= 60);
                return;
            }
        }
        throw new AssertionError("never too fast");
    }

    private static String json(String text) {
        return "{\"text\": \"" + text + "\"}";
    }

    private Response post(String token, String body) {
        return note(
                "POST " + ARTICLES,
                with(token).contentType("application/json").body(body).post(at(ARTICLES)));
    }

    private Response get(String route, String token, String path) {
        return note("GET " + route, with(token).get(at(path)));
    }

    private Response note(String route, Response answer) {
        JsonNode response = operations().get(route).path("responses").path("" + answer.statusCode());
        reached.add(route + " " + answer.statusCode());
        JsonNode said = response.has("$ref")
                ? document.at(response.path("$ref").asText().substring(1))
                : response;
        String type = answer.contentType().replaceFirst(";.*", "");
        assertTrue(
                said.path("content").has(type) || said.path("content").has("*/*"),
                () -> route + " " + answer.statusCode() + " is " + type + ": " + answer.asString());
        return answer;
    }

    private static RequestSpecification with(String token) {
        return RestAssured.given().header("Authorization", "Bearer " + token);
    }

    private String at(String path) {
        return at(path, story);
    }

    private static String at(String path, long story) {
        return path.replace("{story}", "" + story);
    }

    private String token(Permit permit) {
        return tokens.make(new AccessTokens.Wish("the document", permit, null, 1), null, "Ann");
    }
}
