package org.crosscheck.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.model.Article;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Correcting without script: what stands in forms, what is answered to stale and wrong ones. */
@QuarkusTest
class CorrectingTest {
    @Inject
    Sample sample;

    @Inject
    Session session;

    private final Site site = new Site();
    private long story;
    private String home;

    @BeforeEach
    void open() {
        story = sample.story();
        home = "/stories/" + story;
    }

    @Test
    void aFileThatLooksLikeANewerTextIsAskedFor() {
        byte[] text = ("Outlet: Valley Courier\nTitle: Bridge gives way\n\n"
                        + "The bridge at Karsen gave way at dawn on Tuesday, and 12,900 homes lost their power.")
                .getBytes(StandardCharsets.UTF_8);
        long courier = Article.ofStory(story).stream()
                .filter(article -> article.outlet.name.equals("Valley Courier"))
                .findFirst()
                .orElseThrow()
                .id;
        send(text, null)
                .then()
                .statusCode(422)
                .body(containsString("looks like a newer text"))
                .body(containsString("name=\"version\" value=\"" + courier + "\""));
        assertEquals(3, Article.ofStory(story).size());
        send(text, String.valueOf(courier)).then().statusCode(200);
        assertEquals(3, Article.ofStory(story).size());
        assertEquals(2, ArticleVersion.newestOf(courier).orElseThrow().number);
    }

    private Response send(byte[] text, String version) {
        RequestSpecification form = site.request()
                .multiPart("csrf-token", site.token("/stories/" + story))
                .multiPart("files", "courier.txt", text);
        if (version != null) {
            form.multiPart("version", version);
        }
        return form.post("/stories/" + story + "/files");
    }

    @Test
    void aClaimIsCorrectedByAForm() {
        Claim seven = figure("Seven people");
        String page = page(seven);
        site.get(page).then().statusCode(200).body(containsString("value=\"7\""));
        Response saved = site.post(page, page + "/corrections", fields(seven, "value", "8"));

        assertEquals(303, saved.statusCode());
        assertEquals(page, Site.leadsTo(saved));
        assertEquals(8, figure("Seven people").low.intValueExact());
    }

    @Test
    void whoIsLateSeesBoth() {
        Claim seven = figure("Seven people");
        String page = page(seven);
        site.post(page, page + "/corrections", fields(seven, "value", "8"));
        site.post(page, page + "/corrections", fields(seven, "value", "9"))
                .then()
                .statusCode(409)
                .body(allOf(
                        containsString("Somebody changed this claim"),
                        containsString("value=\"9\""),
                        containsString("8 (people)")));
        assertEquals(8, figure("Seven people").low.intValueExact());
    }

    @Test
    void aClaimThatIsGoneKeepsWhatWasTyped() {
        Claim seven = figure("Seven people");
        String article = home + "/articles/" + seven.version.article.id;
        assertEquals(
                303,
                site.post(article, article + "/readings", Map.of("wrong", seven.id + "_0"))
                        .statusCode());
        site.post(article, page(seven) + "/corrections", fields(seven, "noun", "missing hikers"))
                .then()
                .statusCode(409)
                .body(containsString("missing hikers"));
        assertNotNull(again(seven).retiredAt);
    }

    @Test
    void aRejectionIsTakenBack() {
        Claim seven = figure("Seven people");
        String page = page(seven);
        site.post(page, page + "/readings", Map.of("wrong", "0"));
        String gone = site.get(page).asString();
        assertTrue(gone.contains("no longer stands"));
        String act = gone.replaceAll("(?s).*name=\"act\" value=\"(\\d+)\".*", "$1");
        site.post(page, page + "/undoings", Map.of("act", act));

        assertNull(again(seven).retiredAt);
    }

    @Test
    void whatCannotBeReadIsSaidAndKept() {
        Claim seven = figure("Seven people");
        String page = page(seven);
        site.post(page, page + "/corrections", fields(seven, "value", "many"))
                .then()
                .statusCode(422)
                .body(allOf(containsString("The value is not understood"), containsString("value=\"many\"")));
        site.post(page, page + "/corrections", fields(seven, "words", "Seven whales"))
                .then()
                .statusCode(422)
                .body(containsString("Seven whales"));
        site.get(home + "/claims/" + (seven.id + 5_000_000)).then().statusCode(404);
        site.get("/stories/" + (story + 5_000_000) + "/claims/" + seven.id)
                .then()
                .statusCode(404);
    }

    @Test
    void aMissedFigureIsMarkedInItsArticle() {
        String page = home + "/articles/" + article("The Northern Post");
        Response marked = site.post(
                page,
                page + "/claims",
                Map.of("words", "The A9", "occurrence", "1", "kind", "QUANTITY", "value", "9", "unit", "road"));

        assertEquals(303, marked.statusCode());
        assertEquals("road", figure("The A9").unit);
        site.post(page, page + "/claims", Map.of("words", "The A9", "occurrence", "4", "kind", "FACT"))
                .then()
                .statusCode(422)
                .body(containsString("The A9"));
    }

    @Test
    void aClaimIsMovedOut() {
        Claim one = shared();
        String page = page(one);
        Response moved = site.post(page, page + "/moves", Map.of("group", "", "reason", "another day"));

        assertEquals(303, moved.statusCode());
        assertEquals(1, Claim.membersOf(again(one).group.id).size());
        site.post(page, page + "/moves", Map.of("group", "abc")).then().statusCode(422);
    }

    @Test
    void groupsAreSplitAndMerged() {
        Claim one = shared();
        String page = home + "/groups/" + one.group.id + "/arrangement";
        site.post(page, page + "/splits", Map.of("reason", "none")).then().statusCode(422);
        site.post(page, page + "/splits", Map.of("claim", "1")).then().statusCode(409);
        Response split = site.post(page, page + "/splits", Map.of("claim", one.id.toString()));
        assertEquals(home + "/groups/" + again(one).group.id, Site.leadsTo(split));

        String alone = home + "/groups/" + again(one).group.id + "/arrangement";
        String other = page.replaceAll(".*/groups/(\\d+)/.*", "$1");
        String target = again(one).group.id.toString().equals(other) ? "0" : other;
        assertEquals(
                target.equals("0") ? 404 : 303,
                site.post(alone, alone + "/unions", Map.of("other", target)).statusCode());
    }

    @Test
    void speakersAreUnitedAndThatIsTakenBack() {
        String page = home + "/speakers";
        String before = site.get(page).asString();
        String[] ids = before.replaceAll("(?s).*?<select id=\"one\" name=\"one\">(.*?)</select>.*", "$1")
                .replaceAll("<option value=\"(\\d+)\">[^<]*</option>", "$1 ")
                .split(" ");
        assertEquals(
                303,
                site.post(page, page + "/unions", Map.of("one", ids[0], "other", ids[1]))
                        .statusCode());
        String after = site.get(page).asString();
        assertTrue(after.contains("Take back"));
        String act = after.replaceAll("(?s).*name=\"act\" value=\"(\\d+)\".*", "$1");
        site.post(page, page + "/undoings", Map.of("act", act));
        assertEquals(
                before.split("<li id=\"s").length, site.get(page).asString().split("<li id=\"s").length);
        site.post(page, page + "/unions", Map.of("one", ids[0], "other", ids[0]))
                .then()
                .statusCode(422);
        site.post(page, page + "/partings", Map.of("spelling", "1")).then().statusCode(404);
    }

    @Test
    void aNewVersionIsTakenInAndCompared() {
        long post = article("The Northern Post");
        String page = home + "/articles/" + post;
        String text = ArticleVersion.newestOf(post).orElseThrow().text;
        String changed = text.replace("Seven people", "Eleven people").replace("The A9 stays closed.", "");
        Response taken = site.post(page, page + "/versions", Map.of("text", changed));

        assertEquals(page + "/versions/2", Site.leadsTo(taken));
        site.get(page + "/versions/2")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("<ins class=\"weighty\">Eleven</ins>"),
                        containsString("Changed: 1"),
                        containsString("Gone: 1")));
        site.get(page).then().body(containsString("Version 2"));
        site.get(page + "/versions/3").then().statusCode(404);
        site.post(page, page + "/versions", Map.of("text", " ")).then().statusCode(422);
    }

    @Test
    void aTextThatLooksLikeANewVersionIsAskedAbout() {
        long post = article("The Northern Post");
        String text = "Updated. " + ArticleVersion.newestOf(post).orElseThrow().text;
        Map<String, String> typed = new HashMap<>(Map.of(
                "outlet", "The Northern Post", "title", "Karsen loses its bridge", "published", "", "text", text));
        site.post(home, home + "/articles", typed)
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("New version of The Northern Post: Karsen loses its bridge"),
                        containsString("Updated. Karsen")));
        typed.put("version", String.valueOf(post));
        assertEquals(
                home + "/articles/" + post + "/versions/2", Site.leadsTo(site.post(home, home + "/articles", typed)));
        typed.put("version", "0");
        typed.put("text", "Once more. " + text);
        String own = Site.leadsTo(site.post(home, home + "/articles", typed));
        assertNotEquals(home + "/articles/" + post, own);
        assertEquals(4, Article.ofStory(story).size());
    }

    @Test
    void theDraftIsReadLineByLine() {
        site.get(home + "/draft").then().statusCode(404);
        String page = home + "/articles/" + article("The Northern Post");
        site.post(page, page + "/role", Map.of("role", "DRAFT"));
        String draft = site.get(home + "/draft").asString();

        assertTrue(draft.contains("left to settle"));
        assertTrue(draft.contains("No source carries this."), "the marked fact stands alone");
        assertTrue(draft.contains("The same say"));
        String sent = draft.replaceAll("(?s).*?name=\"claim\" value=\"([^\"]+)\".*", "$1");
        Response decided = decide(sent, "CONFIRMED", "seen the list", "Ben");
        assertEquals(303, decided.statusCode());
        site.get(home + "/draft").then().body(containsString("Confirmed"));
        decide(sent, "CUT", "too late", "Ann").then().statusCode(409).body(containsString("too late"));
        assertNotEquals("", sent);
    }

    private Response decide(String claim, String clearance, String note, String who) {
        return site.post(
                home + "/draft",
                home + "/draft/decisions",
                Map.of("claim", claim, "clearance", clearance, "note", note, "reviewer", who));
    }

    @Test
    void aHouseFlagsSpellings() {
        Article article = Article.inStory(story, article("The Northern Post")).orElseThrow();
        String house = "/outlets/" + article.outlet.id;
        String page = home + "/articles/" + article.id;
        site.post(house, house, Map.of("zone", "Europe/Oslo", "list", "Okonjó: Okonjo"));
        site.get(page).then().body(containsString("the house writes “Okonjó”"));
        site.post(house, house, Map.of("zone", "Oslo", "list", "Okonjó: Okonjo"))
                .then()
                .statusCode(422)
                .body(containsString("value=\"Oslo\""));
        site.post(house, house, Map.of("zone", "", "list", ""));
        site.get(page).then().body(not(containsString("the house writes")));
        site.get("/outlets/999999999").then().statusCode(404);
    }

    private static Map<String, String> fields(Claim claim, String changed, String to) {
        Map<String, String> fields = new HashMap<>(
                Map.of("seen", "0", "words", claim.exact, "occurrence", "1", "kind", claim.kind.name(), "value", "7"));
        fields.put(changed, to);
        return fields;
    }

    private String page(Claim claim) {
        return home + "/claims/" + claim.id;
    }

    private Claim again(Claim claim) {
        session.clear();
        return Claim.inStory(story, claim.id).orElseThrow();
    }

    private Claim figure(String words) {
        session.clear();
        return Claim.ofStory(story).stream()
                .filter(claim -> claim.kind == ClaimKind.QUANTITY && claim.exact.equals(words))
                .findFirst()
                .orElseThrow();
    }

    private Claim shared() {
        session.clear();
        return Claim.ofStory(story).stream()
                .filter(claim -> claim.group.sourceCount > 1)
                .findFirst()
                .orElseThrow();
    }

    private long article(String outlet) {
        return Article.ofStory(story).stream()
                .filter(article -> article.outlet.name.equals(outlet))
                .findFirst()
                .orElseThrow()
                .id;
    }
}
