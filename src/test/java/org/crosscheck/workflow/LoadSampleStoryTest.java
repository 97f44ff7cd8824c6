package org.crosscheck.workflow;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.crosscheck.FrontDoor;
import org.crosscheck.model.Article;
import org.crosscheck.workflow.jobs.Jobs;
import org.crosscheck.workflow.jobs.Next;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The first start waits for nothing: the sample story's articles come in the background, and its page says so. */
@QuarkusTest
class LoadSampleStoryTest {
    private static final String BEING_READ = "are being read";
    private static final int PATIENCE = 1_200;

    @Inject
    LoadSampleStory loadSampleStory;

    @Inject
    CreateStory createStory;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    @TestHTTPResource("/")
    URI root;

    @Test
    void itsPageSaysThatTheArticlesAreBeingReadUntilTheyAreThere() throws Exception {
        long story = createStory.titled(LoadSampleStory.TITLE, Chronicle.PRODUCT);
        assertFalse(page(story).contains(BEING_READ), "nobody reads articles for it");
        String id = Long.toString(story);
        LoadSampleStory.Articles articles = new LoadSampleStory.Articles(story);
        jobs.begin(loadSampleStory.kind(), id, articles, clock.instant().plus(Duration.ofDays(1)));
        assertTrue(page(story).contains(BEING_READ));
        jobs.begin(loadSampleStory.kind(), id, articles);
        awaitArticles(story);
        assertEquals(
                Article.ofStory(loadSampleStory.load()).size(),
                Article.ofStory(story).size());
        assertFalse(page(story).contains(BEING_READ));
    }

    @Test
    void aStoryIsThereBeforeItsArticlesAre() throws Exception {
        long story = loadSampleStory.begin();
        assertTrue(page(story).contains(LoadSampleStory.TITLE));
        awaitArticles(story);
        assertEquals(
                Article.ofStory(loadSampleStory.load()).size(),
                Article.ofStory(story).size());
    }

    @Test
    void whatWasKilledWhileItReadReadsOn() {
        long story = loadSampleStory.load();
        int articles = Article.ofStory(story).size();
        assertEquals(Next.NONE, loadSampleStory.run(new LoadSampleStory.Articles(story), () -> false));
        assertEquals(articles, Article.ofStory(story).size());
    }

    private void awaitArticles(long story) throws InterruptedException {
        for (int i = 0; i < PATIENCE && loadSampleStory.isUnderWay(story); i++) {
            Thread.sleep(50);
        }
        assertFalse(loadSampleStory.isUnderWay(story));
    }

    private String page(long story) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        FrontDoor.request(root.resolve("/stories/" + story)).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
