package org.crosscheck.workflow;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.crosscheck.intake.fetch.Fetcher;
import org.crosscheck.model.Article;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.FeedEntry;
import org.crosscheck.model.FeedEntry.Outcome;
import org.crosscheck.model.History;
import org.crosscheck.model.WatchedFeed;
import org.crosscheck.workflow.jobs.Next;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Feeds that a story watches; the site stands on this machine, the looks are the background's own. */
@QuarkusTest
class FeedsTest {
    private static final String FERRY = "The ferry Gull hit a tug in fog, and 14 passengers were hurt, the port said.";
    private static final String WHOLE = "<p>" + "The lock keeper counted 212 barges on Monday. ".repeat(20) + "</p>";

    @Inject
    CreateStory createStory;

    @Inject
    WatchFeed watchFeed;

    @Inject
    KeepFeed keepFeed;

    @Inject
    LookAtFeed lookAtFeed;

    @Inject
    SignOffStory signOffStory;

    @Inject
    ReceiveArticle receiveArticle;

    @Inject
    ExportStory exportStory;

    @Inject
    ImportStory importStory;

    @Inject
    Session session;

    @TempDir
    Path folder;

    private LocalWeb web;
    private long story;

    @BeforeEach
    void aStoryAndASite() {
        web = new LocalWeb();
        story = createStory.titled("The harbour", "Ann");
    }

    @AfterEach
    void close() {
        WatchedFeed.ofStory(story).forEach(feed -> keepFeed.pause(story, feed.id, "Ann"));
        web.close();
    }

    @Test
    void whatAFeedListsComesInTheOldestFirstWithWhatItSaysOfItself() {
        web.article("ferry", "Ferry hits tug", FERRY);
        web.feed("/rss", "Harbour Courier", web.item("barges", "Barges counted", WHOLE), web.item("ferry", "Ferry"));
        looked(watch("/rss", ""));
        List<Article> articles = articles();
        assertEquals(
                List.of("Ferry hits tug", "Barges counted"),
                articles.stream().map(article -> article.title).toList());
        for (Article article : articles) {
            assertEquals("Harbour Courier", article.outlet.name);
            assertEquals(LocalDate.of(2024, 5, 14), article.published);
        }
        assertEquals(web.at("/barges"), articles.get(1).address);
        assertTrue(newest(articles.get(0)).text.contains("14 passengers"));
        assertEquals(List.of("/rss", "/rss", "/ferry"), web.asked, "what the feed carries whole is not fetched");
    }

    @Test
    void row59ASecondLookAddsNothingAndAsksOnlyWhetherAnythingChanged() {
        web.article("ferry", "Ferry hits tug", FERRY);
        web.feed("/rss", "Harbour Courier", web.item("ferry", "Ferry"), web.item("barges", "Barges", WHOLE));
        long feed = watch("/rss", "");
        looked(feed);
        again(feed);
        assertEquals(List.of("/rss"), web.unchanged);
        web.feed(
                "/rss",
                "Harbour Courier, now with another name",
                web.item("ferry", "Ferry"),
                web.item("barges", "Barges", WHOLE));
        again(feed);
        assertEquals(2, articles().size());
        assertEquals(1, web.asked.stream().filter("/ferry"::equals).count());
        assertEquals(1, newest(articles().get(0)).number);
    }

    @Test
    void row59AFeedOfAHundredThousandEntriesIsCappedAndASecondLookAddsNothing() {
        String[] items = IntStream.range(0, 100_000)
                .mapToObj(i -> "<item><title>Boat " + i + "</title><guid>boat-" + i + "</guid></item>")
                .toArray(String[]::new);
        web.feed("/rss", "Harbour Courier", items);
        long feed = watch("/rss", "lighthouse");
        looked(feed);
        assertTrue(feed(feed).hasMore);
        assertEquals(500, FeedEntry.count("feed.id = ?1", feed));
        web.pages.computeIfPresent("/rss", (path, page) -> page.replace("Harbour", "Haven"));
        again(feed);
        assertEquals(500, FeedEntry.count("feed.id = ?1", feed));
        assertEquals(List.of(), articles());
    }

    /** HOSTILE.md, row 54: a feed names a page inside. */
    @Test
    void row54AnEntryThatLeadsInsideIsRefused() {
        web.feed("/rss", "Harbour Courier", web.item("inside", "Inside").replace("127.0.0.1", "127.0.0.2"));
        long feed = watch("/rss", "");
        looked(feed);
        assertEquals(List.of(Outcome.REFUSED), outcomes(feed));
        assertTrue(FeedEntry.newsOf(story).get(0).reason.contains("own network"));
        assertFalse(web.asked.contains("/inside"));
    }

    /** HOSTILE.md, row 57: a feed stands at a port of its own. */
    @Test
    void row57AFeedAtAnotherPortThanTheWebsIsNotAskedFor() {
        QuarkusMock.installMockForType(new Fetcher(), Fetcher.class);
        web.feed("/rss", "Harbour Courier");
        RefusedException refused = assertThrows(RefusedException.class, () -> watch("/rss", ""));
        assertTrue(refused.getMessage().contains("port"), refused.getMessage());
        assertEquals(List.of(), web.asked);
    }

    @Test
    void anEntryThatChangesIsTheNextVersionOfItsArticle() {
        web.feed("/rss", "Harbour Courier", web.item("barges", "Barges", WHOLE));
        long feed = watch("/rss", "");
        looked(feed);
        web.feed("/rss", "Harbour Courier", web.item("barges", "Barges", WHOLE.replace("212", "221")));
        again(feed);
        Article article = articles().get(0);
        assertEquals(1, articles().size());
        assertEquals(2, newest(article).number);
        assertTrue(newest(article).text.contains("221 barges"));
        assertEquals(List.of(Outcome.VERSION), outcomes(feed));
    }

    @Test
    void anEntryUnderAnotherGuidIsKnownByItsAddress() {
        web.feed("/rss", "Harbour Courier", web.item("barges", "Barges", WHOLE));
        long feed = watch("/rss", "");
        looked(feed);
        web.feed("/rss", "Harbour Courier", web.item("barges", "Barges", WHOLE).replace(">barges<", ">renumbered<"));
        again(feed);
        assertEquals(1, articles().size());
        assertEquals(1, FeedEntry.count("feed.id = ?1", feed));
    }

    @Test
    void onlyWhatTellsOfTheWordsComesInUntilTheyChange() {
        web.article("ferry", "Ferry hits tug", FERRY);
        web.feed("/rss", "Harbour Courier", web.item("ferry", "Ferry"), web.item("barges", "Barges", WHOLE));
        long feed = watch("/rss", "lighthouse, lock keeper");
        looked(feed);
        assertEquals(List.of("Barges"), articles().stream().map(a -> a.title).toList());
        assertEquals(List.of(Outcome.CAME, Outcome.PASSED), outcomes(feed));
        assertFalse(web.asked.contains("/ferry"), "what is passed over is not fetched");

        keepFeed.change(story, feed, typed("/rss", ""), "Ann");
        looked(feed);
        assertEquals(2, articles().size());
    }

    @Test
    void whatTheStoryHasAlreadyIsSaidToBeKnown() {
        String words = WHOLE.replaceAll("<[^>]+>", "").strip();
        receiveArticle.paste(story, new Pasted("Harbour Courier", "Barges", "2024-05-14", words), "Ann");
        web.feed("/rss", "Harbour Courier", web.item("barges", "Barges", WHOLE));
        long feed = watch("/rss", "");
        looked(feed);
        assertEquals(List.of(Outcome.KNOWN), outcomes(feed));
        assertEquals(1, articles().size());
    }

    @Test
    void aPageThatIsMissingIsTriedThreeTimesAndKeepsNoOtherOut() {
        web.feed("/rss", "Harbour Courier", web.item("gone", "Gone"), web.item("barges", "Barges", WHOLE));
        long feed = watch("/rss", "");
        looked(feed);
        assertEquals(List.of(Outcome.CAME, Outcome.REFUSED), outcomes(feed));
        FeedEntry refused = FeedEntry.<FeedEntry>list("feed.id = ?1 and outcome = ?2", feed, Outcome.REFUSED)
                .get(0);
        assertTrue(refused.reason.contains("404"), refused.reason);
        again(feed);
        again(feed);
        again(feed);
        assertEquals(3, web.asked.stream().filter("/gone"::equals).count());
    }

    @Test
    void aSiteWhosePagesDoNotAnswerIsLeftInPeace() {
        web.feed(
                "/rss",
                "Harbour Courier",
                IntStream.range(0, 20)
                        .mapToObj(i -> web.item("p" + i, "Page " + i))
                        .toArray(String[]::new));
        long feed = watch("/rss", "");
        looked(feed);
        assertEquals(5, web.asked.stream().filter(path -> path.startsWith("/p")).count());
        assertTrue(feed(feed).problem.contains("could not be fetched"));
        assertEquals(1, feed(feed).failures);
    }

    @Test
    void aFeedThatFailsIsAskedLessOftenSaysWhyAndRecovers() {
        web.feed("/rss", "Harbour Courier");
        long id = watch("/rss", "");
        looked(id);
        web.pages.put("/rss", "<html>We have moved.</html>");
        again(id);
        WatchedFeed feed = feed(id);
        assertTrue(feed.problem.contains("no feed"), feed.problem);
        assertEquals(Duration.ofMinutes(120), Duration.between(feed.lookedAt, feed.nextAt));
        assertEquals(1, feed.failures);
        web.feed("/rss", "Harbour Courier");
        again(id);
        assertNull(feed(id).problem);
        assertEquals(0, feed(id).failures);
        assertEquals(Duration.ofMinutes(60), Duration.between(feed(id).lookedAt, feed(id).nextAt));
    }

    @Test
    void aSiteThatAsksForPatienceIsLeftInPeaceAsLongAsItWants() {
        web.feed("/rss", "Harbour Courier");
        long id = watch("/rss", "");
        looked(id);
        web.busy.put("/rss", "20000");
        again(id);
        WatchedFeed feed = feed(id);
        long wait = Duration.between(feed.lookedAt, feed.nextAt).toSeconds();
        assertTrue(wait >= 20_000 && wait < 21_000, wait + " seconds");
        assertTrue(feed.problem.contains("429") && feed.problem.contains("left in peace"), feed.problem);
        web.busy.put("/rss", "1");
        again(id);
        assertEquals(Duration.ofMinutes(120), Duration.between(feed(id).lookedAt, feed(id).nextAt), "ours is longer");
        web.busy.put("/rss", "99999999");
        again(id);
        wait = Duration.between(feed(id).lookedAt, feed(id).nextAt).toDays();
        assertTrue(wait <= 7, wait + " days");
        web.busy.clear();
        again(id);
        assertNull(feed(id).problem);
    }

    @Test
    void aPageWhoseSiteAsksForPatienceIsTriedAgainLaterAsIfItWereNew() {
        web.article("ferry", "Ferry hits tug", FERRY);
        web.feed("/rss", "Harbour Courier", web.item("ferry", "Ferry"));
        web.busy.put("/ferry", "20000");
        long id = watch("/rss", "");
        looked(id);
        assertEquals(List.of(), outcomes(id));
        assertTrue(feed(id).problem.contains("429"), feed(id).problem);
        web.busy.clear();
        again(id);
        assertEquals(List.of(Outcome.CAME), outcomes(id));
    }

    @Test
    void whatBroughtNothingIsForgottenAMonthAfterItWasListedLast() {
        web.feed("/rss", "Harbour Courier", web.item("ferry", "Ferry"), web.item("barges", "Barges", WHOLE));
        long id = watch("/rss", "barges");
        looked(id);
        assertEquals(2, remembered(id));
        aMonthPasses(id);
        web.feed("/rss", "Harbour Courier", web.item("ferry", "Ferry"));
        again(id);
        assertEquals(2, remembered(id), "one is listed, the other brought an article");
        web.feed("/rss", "Harbour Courier", web.item("tug", "Tug"));
        aMonthPasses(id);
        again(id);
        assertEquals(2, remembered(id), "the ferry is forgotten, the tug was seen");
        web.feed("/rss", "Harbour Courier", web.item("ferry", "Ferry"), web.item("barges", "Barges", WHOLE));
        again(id);
        assertEquals(1, articles().size());
    }

    private long remembered(long id) {
        session.clear();
        return FeedEntry.count("feed.id", id);
    }

    private static void aMonthPasses(long id) {
        QuarkusTransaction.requiringNew()
                .run(() -> FeedEntry.update(
                        "at = ?1 where feed.id = ?2", Instant.now().minus(Duration.ofDays(31)), id));
    }

    @Test
    void withoutANetworkNothingIsAskedForAndAClearReasonStands() {
        web.feed("/rss", "Harbour Courier");
        long id = watch("/rss", "");
        looked(id);
        int asked = web.asked.size();
        LocalWeb.setNetwork(false);
        again(id);
        assertEquals(asked, web.asked.size());
        assertTrue(feed(id).problem.contains("no network"));
        assertEquals(0, feed(id).failures);
        assertThrows(RefusedException.class, () -> watch("/other", ""));
    }

    @Test
    void aSignedOffStoryTakesNothingIn() {
        web.feed("/rss", "Harbour Courier", web.item("barges", "Barges", WHOLE));
        long feed = watch("/rss", "");
        looked(feed);
        web.feed("/rss", "Harbour Courier", web.item("more", "More barges", WHOLE));
        signOffStory.close(story, "All read.", "Ann");
        assertNotEquals(Next.NONE, lookAtFeed.look(feed, () -> false));
        assertTrue(feed(feed).problem.contains("signed off"), feed(feed).problem);
        assertEquals(1, articles().size());
        signOffStory.reopen(story, "More came.", "Ann");
    }

    @Test
    void aLookThatIsStoppedGoesOn() {
        web.feed("/rss", "Harbour Courier", web.item("barges", "Barges", WHOLE));
        long feed = watch("/rss", "lighthouse");
        looked(feed);
        keepFeed.pause(story, feed, "Ann");
        assertEquals(Next.NONE, lookAtFeed.look(feed, () -> false), "nobody looks at a paused feed");
        keepFeed.change(story, feed, typed("/rss", ""), "Ann");
        LocalWeb.setNetwork(false);
        keepFeed.resume(story, feed, "Ann");
        looked(feed);
        LocalWeb.setNetwork(true);
        assertEquals(Next.AT_ONCE, lookAtFeed.look(feed, () -> true));
        assertEquals(0, articles().size());
        lookAtFeed.look(feed, () -> false);
        assertEquals(1, articles().size());
    }

    @Test
    void removingAFeedKeepsWhatItBroughtAndHistoryTellsOfAll() {
        web.feed("/rss", "Harbour Courier", web.item("barges", "Barges", WHOLE));
        long feed = watch("/rss", "");
        looked(feed);
        keepFeed.pause(story, feed, "Ben");
        keepFeed.resume(story, feed, "Ben");
        looked(feed);
        keepFeed.remove(story, feed, "Ben");
        assertEquals(List.of(), WatchedFeed.ofStory(story));
        assertEquals(1, articles().size());
        session.clear();
        assertEquals(
                List.of("watched feed", "paused feed", "resumed feed", "removed feed"),
                History.ofStory(story).stream()
                        .map(act -> act.action)
                        .filter(action -> action.endsWith(" feed"))
                        .toList());
    }

    @Test
    void theSameAddressTwiceIsRefused() {
        web.feed("/rss", "Harbour Courier");
        watch("/rss", "");
        assertThrows(RefusedException.class, () -> watch("/rss", ""));
    }

    @Test
    void aStoryTakesItsFeedsAlongAndTheyArePausedElsewhere() throws IOException {
        web.feed("/rss", "Harbour Courier", web.item("barges", "Barges", WHOLE));
        long feed = watch("/rss", "barges");
        looked(feed);
        String first = exported(story);
        long copy = importStory.read(Files.writeString(folder.resolve("story.json"), first), "Cleo");
        WatchedFeed there = WatchedFeed.ofStory(copy).get(0);
        assertFalse(there.watching);
        assertEquals("barges", there.phrases);
        assertEquals(1, FeedEntry.count("feed.id = ?1", there.id));
        assertEquals(first, exported(copy));
        assertTrue(feed(feed).watching);
    }

    private long watch(String path, String phrases) {
        return watchFeed.watch(story, typed(path, phrases), "Ann");
    }

    private TypedFeed typed(String path, String phrases) {
        return new TypedFeed(web.at(path), "", phrases, "60", "", "");
    }

    /** Looks at a feed now and waits until that is done. */
    private void again(long feed) {
        keepFeed.resume(story, feed, "Ann");
        looked(feed);
    }

    /** Waits until the background has looked at a feed. */
    private void looked(long id) {
        for (int i = 0; i < 1_200 && !isLooked(feed(id)); i++) {
            try {
                Thread.sleep(25);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        WatchedFeed feed = feed(id);
        assertNotNull(feed.lookedAt, "it was never looked at");
        assertTrue(isLooked(feed), "the look does not end");
    }

    private static boolean isLooked(WatchedFeed feed) {
        return feed.lookedAt != null && feed.nextAt.isAfter(Instant.now());
    }

    private WatchedFeed feed(long id) {
        session.clear();
        return WatchedFeed.inStory(story, id).orElseThrow();
    }

    private List<Article> articles() {
        session.clear();
        return Article.ofStory(story).stream()
                .sorted(Comparator.comparing(article -> article.id))
                .toList();
    }

    private static ArticleVersion newest(Article article) {
        return ArticleVersion.newestOf(article.id).orElseThrow();
    }

    private List<Outcome> outcomes(long feed) {
        session.clear();
        return FeedEntry.newsOf(story).stream()
                .filter(entry -> entry.feed.id == feed)
                .map(entry -> entry.outcome)
                .toList();
    }

    private String exported(long id) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exportStory.write(id, out);
        return out.toString(UTF_8);
    }
}
