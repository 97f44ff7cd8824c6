package org.crosscheck.web;

import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.model.WatchedFeed;
import org.crosscheck.workflow.CreateStory;
import org.crosscheck.workflow.KeepFeed;
import org.crosscheck.workflow.LocalWeb;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class FeedsPageTest {
    private static final String WHOLE = "<p>" + "The lock keeper counted 212 barges on Monday. ".repeat(20) + "</p>";

    @Inject
    CreateStory createStory;

    @Inject
    KeepFeed keepFeed;

    private final Site site = new Site();
    private LocalWeb web;
    private long story;
    private String home;

    @BeforeEach
    void aStoryAndAFeed() {
        web = new LocalWeb();
        web.feed("/rss", "Harbour Courier", web.item("barges", "Barges counted", WHOLE), web.item("gone", "Gone"));
        story = createStory.titled("The harbour", "Ann");
        home = "/stories/" + story + "/feeds";
    }

    @AfterEach
    void close() {
        WatchedFeed.ofStory(story).forEach(feed -> keepFeed.pause(story, feed.id, "Ann"));
        web.close();
    }

    @Test
    void aFeedIsLookedAtBeforeItIsWatched() {
        site.get("/stories/" + story).then().body(containsString("href=\"" + home + "\""));
        post("/previews", form("/rss", "barges", "60"))
                .then()
                .statusCode(200)
                .body(containsString("1 of its 2 entries would come in."))
                .body(containsString("Barges counted"))
                .body(containsString("passed over"))
                .body(containsString("value=\"" + web.at("/rss") + "\""))
                .body(containsString("value=\"Harbour Courier\""));
        assertEquals(0, WatchedFeed.ofStory(story).size());
        site.get(home).then().body(containsString("The story watches no feed."));
    }

    @Test
    void whatCameInAndWhatDidNotIsShownWithItsReason() throws InterruptedException {
        post("", form("/rss", "", "1440")).then().statusCode(303);
        String page = looked();
        assertTrue(page.contains("once a day"), page);
        assertTrue(page.contains("1 came in, 1 refused"), page);
        assertTrue(page.contains("Barges counted</a>"), page);
        assertTrue(page.contains("it answers 404"), page);
        assertTrue(page.contains("Next look"), page);
    }

    @Test
    void aWrongAddressIsRefusedAndStaysInTheForm() {
        Map<String, String> wrong = form("/nothing-here", "ferries", "15");
        post("", wrong)
                .then()
                .statusCode(422)
                .body(containsString("The feed cannot be taken: it answers 404"))
                .body(containsString("value=\"" + web.at("/nothing-here") + "\""))
                .body(containsString("value=\"ferries\""))
                .body(containsString("<option value=\"15\" selected>"));
        wrong.put("address", "ftp://feeds.example/rss");
        post("/previews", wrong).then().statusCode(422).body(containsString("http:// or https://"));
        post("", form("/rss", "", "7")).then().statusCode(422);
        post("", form("/rss", "x".repeat(501), "15")).then().statusCode(422);
        assertEquals(0, WatchedFeed.ofStory(story).size());
    }

    @Test
    void aFeedIsChangedPausedResumedAndRemoved() throws InterruptedException {
        post("", form("/rss", "barges", "60")).then().statusCode(303);
        looked();
        long feed = WatchedFeed.ofStory(story).get(0).id;
        Map<String, String> change = form("/rss", "ferries, tugs", "15");
        change.put("outlet", "The Courier");
        change.put("from", "6");
        change.put("until", "22");
        post("/" + feed, change).then().statusCode(303);
        looked();
        site.get(home)
                .then()
                .body(containsString("The Courier"))
                .body(containsString("every 15 minutes, between 6:00 and 22:00 UTC"))
                .body(containsString("only what tells of: ferries, tugs"));
        change.put("every", "never");
        post("/" + feed, change).then().statusCode(422).body(containsString("Please choose one from the list."));

        post("/" + feed + "/pause", Map.of()).then().statusCode(303);
        site.get(home).then().body(containsString("paused"), containsString("Go on"), not(containsString("Next look")));
        post("/" + feed + "/looks", Map.of()).then().statusCode(303);
        looked();
        post("/" + feed + "/removal", Map.of()).then().statusCode(303);
        site.get(home).then().body(containsString("The story watches no feed."));
        post("/" + feed + "/pause", Map.of()).then().statusCode(404);
    }

    @Test
    void theFeedOfAnotherStoryIsUnknown() throws InterruptedException {
        post("", form("/rss", "lighthouse", "60")).then().statusCode(303);
        looked();
        long feed = WatchedFeed.ofStory(story).get(0).id;
        String other = "/stories/" + createStory.titled("Another", "Ann") + "/feeds";
        site.post(other, other + "/" + feed + "/pause", Map.of()).then().statusCode(404);
        site.post(other, other + "/" + feed + "/removal", Map.of()).then().statusCode(303);
        site.get(home).then().body(containsString(">watched<"));
        site.get("/stories/999999/feeds").then().statusCode(404);
    }

    private Response post(String path, Map<String, String> form) {
        return site.post(home, home + path, form);
    }

    private Map<String, String> form(String path, String phrases, String every) {
        Map<String, String> form = new HashMap<>();
        form.put("address", web.at(path));
        form.put("outlet", "");
        form.put("phrases", phrases);
        form.put("every", every);
        form.put("from", "");
        form.put("until", "");
        return form;
    }

    /** The page when the look has come to its end. */
    private String looked() throws InterruptedException {
        String page = site.get(home).asString();
        for (int i = 0; i < 400 && page.contains("Being looked at"); i++) {
            Thread.sleep(50);
            page = site.get(home).asString();
        }
        assertFalse(page.contains("Being looked at"), "the look does not end");
        return page;
    }
}
