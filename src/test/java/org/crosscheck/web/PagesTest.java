package org.crosscheck.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import org.crosscheck.intake.fetch.Fetched;
import org.crosscheck.intake.fetch.Fetcher;
import org.crosscheck.model.Article;
import org.crosscheck.model.Claim;
import org.crosscheck.model.Departure;
import org.crosscheck.model.Group;
import org.crosscheck.model.GroupFilter;
import org.crosscheck.model.Review;
import org.crosscheck.model.Verdict;
import org.crosscheck.workflow.LoadSampleStory;
import org.crosscheck.workflow.Seen;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class PagesTest {
    @Inject
    Sample sample;

    @Inject
    LoadSampleStory loadSampleStory;

    @Inject
    Fetcher fetcher;

    private final Site site = new Site();

    @Test
    void theBareAddressLeadsToTheStories() {
        assertEquals(
                "/stories",
                Site.leadsTo(site.get("/").then().statusCode(303).extract().response()));
    }

    @Test
    void aStoryIsCreatedListedArchivedAndOpenedAgain() {
        Response created = site.post("/stories", "/stories", Map.of("title", "Harbour <strike>"));
        String story = Site.leadsTo(created.then().statusCode(303).extract().response());
        site.get("/stories").then().statusCode(200).body(containsString("Harbour &lt;strike&gt;"));
        site.post("/stories", story + "/archive", Map.of()).then().statusCode(303);
        site.get("/stories").then().body(not(containsString("Harbour &lt;strike&gt;")));
        site.get("/stories?archived=true").then().body(containsString("Harbour &lt;strike&gt;"));
        site.post(story, story + "/opening", Map.of()).then().statusCode(303);
        site.get("/stories").then().body(containsString("Harbour &lt;strike&gt;"));
    }

    @Test
    void aStoryWithoutATitleIsRefusedAndWhatWasTypedStays() {
        site.post("/stories", "/stories", Map.of("title", " "))
                .then()
                .statusCode(422)
                .body(containsString("Please fill in the title"));
        site.post("/stories", "/stories", Map.of("title", "x".repeat(201)))
                .then()
                .statusCode(422)
                .body(containsString("value=\"" + "x".repeat(201) + "\""));
    }

    @Test
    void anArticleIsPastedAndReadWithItsClaimsMarked() {
        String story = Site.leadsTo(site.post("/stories", "/stories", Map.of("title", "Paste")));
        String article = Site.leadsTo(site.post(
                story,
                story + "/articles",
                Sample.paste("Courier", "Boats", "Six boats sank. “We saw it,” said Ann Lee.")));
        site.get(article)
                .then()
                .statusCode(200)
                .body(containsString("<h1>Boats</h1>"))
                .body(containsString("class=\"quotation\""))
                .body(containsString("class=\"figure\""));
        assertTrue(Site.leadsTo(site.post(
                        story,
                        story + "/articles",
                        Sample.paste("Courier", "Boats", "Six boats sank. “We saw it,” said Ann Lee.")))
                .endsWith("?known=true"));
    }

    /** HOSTILE.md, row 1. */
    @Test
    void anEmptyPasteIsRefusedAndWhatWasTypedStays() {
        String story = Site.leadsTo(site.post("/stories", "/stories", Map.of("title", "Empty")));
        site.post(story, story + "/articles", Sample.paste("The <Courier>", "Boats", "  \n "))
                .then()
                .statusCode(422)
                .body(containsString("it holds no words"))
                .body(containsString("value=\"The &lt;Courier&gt;\""));
        site.post(story, story + "/articles", Map.of("outlet", "C", "title", "T", "published", "soon", "text", "Rain."))
                .then()
                .statusCode(422)
                .body(containsString("2024-05-14"));
    }

    /** HOSTILE.md, row 28. */
    @Test
    void aLongPasteIsStored() {
        String story = Site.leadsTo(site.post("/stories", "/stories", Map.of("title", "Long")));
        for (int length : List.of(2_049, 200_000, 2_000_000)) {
            String text = "It rained. ".repeat(length / 11 + 1);
            site.post(story, story + "/articles", Sample.paste("Courier " + length, "Rain " + length, text))
                    .then()
                    .statusCode(303);
        }
    }

    /** HOSTILE.md, rows 1 and 14. */
    @Test
    void goodFilesGoInAndBadOnesAreNamedWithTheReason() {
        String story = Site.leadsTo(site.post("/stories", "/stories", Map.of("title", "Files")));
        site.request()
                .multiPart("csrf-token", site.token(story))
                .multiPart(
                        "files", "good.txt", "Outlet: Courier\nTitle: Good\n\nSix boats sank.".getBytes(), "text/plain")
                .multiPart("files", "bad<b>.pdf", "%PDF-1.7 x".getBytes(), "application/pdf")
                .post(story + "/files")
                .then()
                .statusCode(200)
                .body(containsString(">good.txt</a></strong>: taken in"))
                .body(containsString(
                        "<strong>bad&lt;b&gt;.pdf</strong>: The file cannot be taken: it is a damaged PDF"));
        site.request()
                .multiPart("csrf-token", site.token(story))
                .multiPart("files", "empty.txt", new byte[0], "text/plain")
                .post(story + "/files")
                .then()
                .statusCode(422)
                .body(containsString("empty.txt"));
    }

    @Test
    void aPageIsFetchedFromItsAddress() {
        QuarkusMock.installMockForInstance(
                new Fetcher() {
                    @Override
                    public Fetched fetch(String typed) {
                        String page =
                                "<html><body><article><h1>Bridge</h1><p>Six boats sank.</p></article></body></html>";
                        return new Fetched("https://post.example/bridge", "bridge", page.getBytes());
                    }
                },
                fetcher);
        String story = Site.leadsTo(site.post("/stories", "/stories", Map.of("title", "Fetched")));
        site.post(story, story + "/addresses", Map.of("address", "post.example/bridge"))
                .then()
                .statusCode(200)
                .body(containsString(">bridge</a></strong>: taken in"));
    }

    @Test
    void anAddressInsideIsRefusedAndStaysInTheForm() {
        String story = Site.leadsTo(site.post("/stories", "/stories", Map.of("title", "Inside")));
        site.post(story, story + "/addresses", Map.of("address", "http://127.0.0.1/admin"))
                .then()
                .statusCode(422)
                .body(containsString("own network"))
                .body(containsString("value=\"http://127.0.0.1/admin\""));
    }

    /** HOSTILE.md, row 8. */
    @Test
    void nulIsTakenOutOfWhatIsPastedAndSaid() {
        String story = Site.leadsTo(site.post("/stories", "/stories", Map.of("title", "Nothing")));
        String article = Site.leadsTo(site.post(
                story, story + "/articles", Sample.paste("Courier", "Rain", "It rained all\0 day, and nobody came.")));
        site.get(article)
                .then()
                .statusCode(200)
                .body(containsString("It rained all day"))
                .body(containsString("1 NUL character was removed."));
    }

    /** HOSTILE.md, rows 25 and 27. */
    @Test
    void anAddressThatIsNoneAndAFieldTooLongAreRefused() {
        String story = Site.leadsTo(site.post("/stories", "/stories", Map.of("title", "Fields")));
        String header = "Outlet: C\nTitle: T\nAddress: javascript:alert(1)\n\nRain fell.";
        site.post(story, story + "/articles", Map.of("text", header))
                .then()
                .statusCode(422)
                .body(containsString("http:// or https://"));
        site.post(story, story + "/articles", Sample.paste("C", "t".repeat(501), "Rain fell."))
                .then()
                .statusCode(422)
                .body(containsString("Rain fell.</textarea>"));
    }

    /** HOSTILE.md, row 5. */
    @Test
    void aFileOfOneByteTooManyIsRefusedAsTooLarge() {
        String story = Site.leadsTo(site.post("/stories", "/stories", Map.of("title", "Large")));
        byte[] large = "It rained.\n".repeat(10 * 1024 * 1024 / 11 + 1).getBytes();
        byte[] justTooLarge = java.util.Arrays.copyOf(large, 10 * 1024 * 1024 + 1);
        site.request()
                .multiPart("csrf-token", site.token(story))
                .multiPart("files", "large.txt", justTooLarge, "text/plain")
                .post(story + "/files")
                .then()
                .statusCode(413)
                .body(containsString("larger than 10 MB"));
    }

    @Test
    void aPageBeyondTheLastIsTheLast() {
        long story = loadSampleStory.load();
        long all = Group.countOfStory(story, GroupFilter.ALL);
        site.get("/stories/" + story + "?page=2").then().body(containsString("51 to 100 of " + all));
        site.get("/stories/" + story + "?page=2147483647").then().body(containsString("to " + all + " of " + all));
    }

    @Test
    void groupsAreFilteredByTheAddress() {
        long story = sample.story();
        String address = "/stories/" + story;
        site.get(address + "?kind=FACT").then().body(containsString("The A9 stays closed"));
        site.get(address + "?q=STAYS").then().body(containsString("The A9 stays closed"));
        site.get(address + "?q=zeppelin").then().body(containsString("No group matches"));
        site.get(address + "?kind=QUANTITY&proposal=nonsense&page=x").then().statusCode(200);
        site.request()
                .header("HX-Request", "true")
                .get(address + "?kind=FACT")
                .then()
                .body(containsString("id=\"groups_list\""))
                .body(not(containsString("<html")));
    }

    @Test
    void wordsAreMarkedAsAFactByTheirPlace() {
        long story = sample.story();
        long article = Article.ofStory(story).get(1).id;
        String address = "/stories/" + story + "/articles/" + article;
        Response marked = site.post(address, address + "/claims", Map.of("words", "Karsen", "occurrence", "1"));
        assertTrue(Site.leadsTo(marked).startsWith(address + "#c"));
        site.get(address).then().body(containsString("class=\"fact\""));
        site.post(address, address + "/claims", Map.of("words", "no such <words>", "occurrence", "1"))
                .then()
                .statusCode(422)
                .body(containsString("no such &lt;words&gt;</textarea>"));
        site.post(address, address + "/claims", Map.of("words", "Karsen", "occurrence", "many"))
                .then()
                .statusCode(422);
    }

    @Test
    void aVerdictIsShownAtOnceAndCounted() {
        Group group = firstGroup();
        String address = address(group);
        Response saved = site.post(
                address,
                address + "/reviews",
                review(group, Map.of("verdict", "AGREE", "note", "Called <them>", "reviewer", "Zoë")));
        assertEquals(303, saved.statusCode());
        assertEquals(address, Site.leadsTo(saved));
        site.get(address)
                .then()
                .body(containsString("Called &lt;them&gt;"))
                .body(containsString("Reviewing as Zoë"))
                .body(containsString("1 of "));
        assertEquals(Verdict.AGREE, Review.of(group.id).get(0).verdict);
    }

    @Test
    void savingMayLeadToTheNextOpenGroup() {
        Group group = firstGroup();
        String address = address(group);
        Response saved = site.post(
                address,
                address + "/reviews",
                review(group, Map.of("verdict", "AGREE", "reviewer", "Ann", "then", "next")));
        Group second = Group.ofStory(group.story.id, GroupFilter.ALL, 0, 2).get(1);
        assertEquals(address(second), Site.leadsTo(saved));
    }

    @Test
    void withHtmxOnlyTheDecisionIsDrawnAnew() {
        Group group = firstGroup();
        String address = address(group);
        site.request()
                .header("HX-Request", "true")
                .formParam("csrf-token", site.token(address))
                .formParams(review(group, Map.of("verdict", "UPDATE", "reviewer", "Ann")))
                .post(address + "/reviews")
                .then()
                .statusCode(200)
                .body(containsString("<div id=\"deciding\">"))
                .body(not(containsString("<html")))
                .body(containsString("1 of "));
    }

    @Test
    void aStaleFormMeetsBothTexts() {
        Group group = firstGroup();
        String address = address(group);
        site.post(
                address,
                address + "/reviews",
                review(group, Map.of("verdict", "AGREE", "note", "First.", "reviewer", "Ann")));
        site.post(
                        address,
                        address + "/reviews",
                        review(group, Map.of("verdict", "CONFLICT", "note", "Second.", "reviewer", "Ben")))
                .then()
                .statusCode(409)
                .header("Connection", nullValue())
                .body(containsString("First."))
                .body(containsString("Second.</textarea>"))
                .body(containsString("value=\"CONFLICT\" required checked"));
        assertEquals(1, Review.of(group.id).size());
    }

    @Test
    void aGroupThatLostItsClaimsMeanwhileKeepsWhatWasTyped() {
        Group group = firstGroup();
        String address = address(group);
        String token = site.token(address);
        QuarkusTransaction.requiringNew()
                .run(() -> Group.inStory(group.story.id, group.id).orElseThrow().retiredAt = Instant.EPOCH);
        site.request()
                .formParam("csrf-token", token)
                .formParams(review(group, Map.of("verdict", "AGREE", "note", "Mine.", "reviewer", "Ann")))
                .post(address + "/reviews")
                .then()
                .statusCode(409)
                .body(containsString("Mine.</textarea>"));
        site.get(address).then().statusCode(200).body(containsString("No claim stands in this group any more"));
    }

    @Test
    void aGroupSaysWhichClaimLeftItAndWhy() {
        Group group = firstGroup();
        QuarkusTransaction.requiringNew().run(() -> {
            Departure departure = new Departure();
            departure.group = Group.inStory(group.story.id, group.id).orElseThrow();
            departure.claim = Claim.membersOf(group.id).get(0);
            departure.cause = Departure.Cause.WORDS_GONE;
            departure.who = "Ann";
            departure.at = Instant.EPOCH;
            departure.persist();
        });
        String outlet = Claim.membersOf(group.id).get(0).version.outlet.name;
        site.get(address(group))
                .then()
                .body(containsString("A claim of " + outlet + " left this group on 1 January 1970"))
                .body(containsString("because a new version of the article does not hold its words"));
    }

    @Test
    void aVerdictWithoutANameIsRefusedAndWhatWasTypedStays() {
        Group group = firstGroup();
        String address = address(group);
        site.post(
                        address,
                        address + "/reviews",
                        review(group, Map.of("verdict", "AGREE", "note", "Kept.", "reviewer", " ")))
                .then()
                .statusCode(422)
                .body(containsString("Kept.</textarea>"));
        site.post(address, address + "/reviews", review(group, Map.of("reviewer", "Ann")))
                .then()
                .statusCode(422)
                .body(containsString("Please choose a verdict"));
    }

    @Test
    void anotherStorysIdsAreUnknown() {
        Group group = firstGroup();
        long other = sample.story();
        String address = "/stories/" + other + "/groups/" + group.id;
        site.get(address).then().statusCode(404);
        site.post("/stories", address + "/reviews", review(group, Map.of("verdict", "AGREE", "reviewer", "Ann")))
                .then()
                .statusCode(404);
        assertEquals(List.of(), Review.of(group.id));
    }

    private Group firstGroup() {
        return Group.ofStory(sample.story(), GroupFilter.ALL, 0, 1).get(0);
    }

    private static String address(Group group) {
        return "/stories/" + group.story.id + "/groups/" + group.id;
    }

    private static Map<String, String> review(Group seen, Map<String, String> typed) {
        Map<String, String> fields = new java.util.HashMap<>(typed);
        fields.put("seen", Seen.of(seen, List.of(), null).toString());
        return fields;
    }
}
