package org.crosscheck.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.SessionFactory;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

import org.crosscheck.FrontDoor;
import org.crosscheck.model.Article;
import org.crosscheck.model.Claim;
import org.crosscheck.model.Group;
import org.crosscheck.model.GroupFilter;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * The pages of a story of 5,000 claims from 300 sources. The times are printed and not judged: {@code ./mvnw test
 * -Dtest=LargeStoryTest -Dtest.jvm=-Xmx1536m -Dcrosscheck.rounds=300}.
 */
@QuarkusTest
class LargeStoryTest {
    private static final Logger LOG = Logger.getLogger(LargeStoryTest.class);
    private static final int LARGEST_PAGE = 1_000_000;
    private static final int MOST_QUERIES = 20;
    private static final int ROUNDS = Integer.getInteger("crosscheck.rounds", 30);

    @Inject
    LargeStory largeStory;

    @Inject
    Sample sample;

    @Inject
    SessionFactory sessions;

    @TestHTTPResource("/")
    URI root;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void itsPagesCostWhatASmallStorysPagesCost() throws Exception {
        long large = largeStory.story();
        long small = sample.story();
        for (String page : List.of("", "?q=e", "?q=%3E+1", "/groups/")) {
            assertEquals(queries(address(small, page)), queries(address(large, page)), page);
        }
    }

    @Test
    void itsPagesStaySmallAndCostFewQueries() throws Exception {
        Map<String, Integer> large = new TreeMap<>();
        Map<String, Long> costly = new TreeMap<>();
        for (String address : everyPage(largeStory.story())) {
            int size = get(address).getBytes(StandardCharsets.UTF_8).length;
            if (size > LARGEST_PAGE) {
                large.put(address, size);
            }
            long queries = queries(address);
            if (queries > MOST_QUERIES) {
                costly.put(address, queries);
            }
            LOG.warnf("%s: %d bytes, %d queries", address, size, queries);
        }
        assertEquals(Map.of(), large);
        assertEquals(Map.of(), costly);
    }

    @Test
    void theTimesOfItsPagesArePrinted() throws Exception {
        long large = largeStory.story();
        LOG.warnf("story page: %s", times(address(large, "")));
        Group usual = Group.ofStory(large, GroupFilter.ALL, 1, 1).get(0);
        LOG.warnf("group page: %s", times("/stories/" + large + "/groups/" + usual.id));
        LOG.warnf("page of a group with a claim of every source: %s", times(address(large, "/groups/")));
    }

    private static List<String> everyPage(long story) {
        String home = "/stories/" + story;
        String crowded = address(story, "/groups/");
        Article draft = Article.draftOf(story).orElseThrow();
        String article = home + "/articles/" + draft.id;
        long claim =
                Claim.membersOf(Long.parseLong(crowded.replaceAll(".*/", ""))).get(0).id;
        return List.of(
                home,
                home + "?q=houses&kind=QUANTITY",
                crowded,
                crowded + "/arrangement",
                home + "/draft",
                home + "/draft?page=3",
                article,
                article + "/versions/2",
                home + "/claims/" + claim,
                home + "/speakers",
                home + "/names",
                home + "/check",
                home + "/team",
                home + "/history");
    }

    private String times(String address) throws Exception {
        long[] times = new long[ROUNDS];
        for (int i = 0; i < 2 * ROUNDS; i++) {
            long began = System.nanoTime();
            get(address);
            times[i % ROUNDS] = (System.nanoTime() - began) / 100_000;
        }
        Arrays.sort(times);
        return "%.1f ms (median), %.1f ms (95th percentile of %d)"
                .formatted(times[ROUNDS / 2] / 10.0, times[(int) Math.ceil(ROUNDS * 0.95) - 1] / 10.0, ROUNDS);
    }

    private long queries(String address) throws Exception {
        get(address);
        sessions.getStatistics().clear();
        get(address);
        return sessions.getStatistics().getPrepareStatementCount();
    }

    private static String address(long story, String page) {
        return "/stories/" + story + page
                + (page.equals("/groups/")
                        ? Group.ofStory(story, GroupFilter.ALL, 0, 1).get(0).id
                        : "");
    }

    private String get(String address) throws Exception {
        HttpResponse<String> answer =
                client.send(FrontDoor.request(root.resolve(address)).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), address);
        return answer.body();
    }
}
