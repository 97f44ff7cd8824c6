package org.crosscheck.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

import org.crosscheck.FrontDoor;
import org.crosscheck.model.Article;
import org.crosscheck.model.Group;
import org.crosscheck.model.GroupFilter;
import org.crosscheck.workflow.LoadSampleStory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A page costs a fixed number of queries, however much it shows; one of them is for the session. */
@QuarkusTest
class QueriesTest {
    @Inject
    SessionFactory sessions;

    @Inject
    Sample sample;

    @Inject
    LoadSampleStory loadSampleStory;

    @TestHTTPResource("/")
    URI root;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aPageCostsAFixedNumberOfQueries() throws Exception {
        Map<String, Long> fixed = new TreeMap<>(Map.ofEntries(
                Map.entry("stories", 5L),
                Map.entry("story", 13L),
                Map.entry("filtered", 14L),
                Map.entry("article", 14L),
                Map.entry("group", 10L),
                Map.entry("report", 6L),
                Map.entry("check", 6L),
                Map.entry("team", 8L),
                Map.entry("history", 7L),
                Map.entry("me", 1L)));
        get("/me");
        assertEquals(fixed, queries(sample.story()));
        assertEquals(fixed, queries(loadSampleStory.load()));
    }

    /** Those for claims that were read lately are saved. */
    @Test
    void thePageOfNamesCostsNoMoreThanSixQueries() throws Exception {
        for (long story : List.of(sample.story(), loadSampleStory.load())) {
            long queries = queries("/stories/" + story + "/names");
            assertTrue(queries >= 4 && queries <= 6, () -> queries + " queries");
        }
    }

    /** Now and then one more, for the numbers of the next rows. */
    @Test
    void aVerdictCostsNoMoreThanSixteenStatementsHoweverManyWereGivenBefore() throws Exception {
        String group = group(sample.story());
        assertEquals(303, verdict(group).statusCode(), "whose author is new");
        for (int i = 0; i < 5; i++) {
            assertEquals(303, verdict(group).statusCode());
            long statements = sessions.getStatistics().getPrepareStatementCount();
            assertTrue(statements <= 16, () -> statements + " statements");
        }
    }

    private HttpResponse<String> verdict(String group) throws IOException, InterruptedException {
        String page = client.send(FrontDoor.request(root.resolve(group)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        String form =
                "verdict=AGREE&reviewer=Ana&seen=" + value(page, "seen") + "&csrf-token=" + value(page, "csrf-token");
        sessions.getStatistics().clear();
        return client.send(
                FrontDoor.request(root.resolve(group + "/reviews"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String value(String page, String field) {
        String begin = "name=\"" + field + "\" value=\"";
        int from = page.indexOf(begin) + begin.length();
        return page.substring(from, page.indexOf('"', from));
    }

    private Map<String, Long> queries(long story) throws Exception {
        String home = "/stories/" + story;
        Map<String, Long> queries = new TreeMap<>();
        queries.put("stories", queries("/stories"));
        queries.put("story", queries(home));
        queries.put("filtered", queries(home + "?kind=QUANTITY&q=e"));
        queries.put(
                "article", queries(home + "/articles/" + Article.ofStory(story).get(0).id));
        queries.put("group", queries(group(story)));
        queries.put("report", queries(home + "/reports"));
        queries.put("check", queries(home + "/check"));
        queries.put("team", queries(home + "/team"));
        queries.put("history", queries(home + "/history"));
        queries.put("me", queries("/me"));
        return queries;
    }

    private long queries(String address) throws Exception {
        sessions.getStatistics().clear();
        get(address);
        return sessions.getStatistics().getPrepareStatementCount();
    }

    private static String group(long story) {
        return "/stories/" + story + "/groups/"
                + Group.ofStory(story, GroupFilter.ALL, 0, 1).get(0).id;
    }

    private void get(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(FrontDoor.request(root.resolve(address)).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), address);
    }
}
