package org.crosscheck.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.model.Article;
import org.crosscheck.model.Checking;
import org.crosscheck.model.Claim;
import org.crosscheck.model.Compilation;
import org.crosscheck.model.Group;
import org.crosscheck.model.GroupFilter;
import org.crosscheck.workflow.AssignRole;
import org.crosscheck.workflow.ReceiveArticle;
import org.crosscheck.workflow.RuleStory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** People at one story: each has a browser of their own. */
@QuarkusTest
class DecidingPagesTest {
    private static final String SECRET = "Only-Ben-knows-this";
    private static final Pattern BY_BEN = Pattern.compile("Ben, \\d");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");
    private static final Pattern CLAIM = Pattern.compile("name=\"claim\" value=\"(\\d+\\.[^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    @Inject
    Sample sample;

    @Inject
    RuleStory ruleStory;

    @Inject
    AssignRole assignRole;

    @Inject
    ReceiveArticle receiveArticle;

    private final Site ben = new Site();
    private final Site cleo = new Site();
    private final Site dora = new Site();
    private long story;
    private String home;
    private String group;

    @BeforeEach
    void aStory() {
        story = sample.story();
        home = "/stories/" + story;
        group = home + "/groups/" + Group.ofStory(story, GroupFilter.ALL, 0, 1).get(0).id;
        name(ben, "Ben");
        name(cleo, "Cleo");
        name(dora, "Dora");
    }

    @Test
    void aPersonIsNamedOnceAndHasAPageOfTheirOwn() {
        ben.get("/me").then().statusCode(200).body(containsString("My desk: Ben"));
        ben.post("/me", "/me", Map.of("name", " ")).then().statusCode(422).body(containsString("fill in the name"));
        new Site().get("/me").then().statusCode(200).body(containsString("Your name"));
    }

    @Test
    void nothingThatOnePersonDecidedBlindReachesAnother() {
        ruleStory.rule(story, Checking.TWO_BLIND, "", "Ann");
        List<String> before = read(cleo);
        review(ben, "CONFLICT", SECRET).then().statusCode(303);
        decide(ben, "CUT", null, SECRET).then().statusCode(303);
        ben.get(group).then().body(containsString(SECRET)).body(containsString("Only you see this"));

        List<String> after = read(cleo);
        for (int i = 0; i < pages().size(); i++) {
            String page = pages().get(i);
            assertFalse(after.get(i).contains(SECRET), page);
            assertFalse(BY_BEN.matcher(after.get(i)).find(), page);
        }
        int filtered = pages().indexOf(home + "?verdict=CONFLICT");
        assertEquals(before.get(filtered), after.get(filtered));
        assertEquals(before.get(pages().indexOf("/stories")), after.get(pages().indexOf("/stories")));

        review(cleo, "CONFLICT", "").then().statusCode(303);
        cleo.get(group).then().body(containsString(SECRET));
        cleo.get(home + "/history").then().body(containsString(SECRET));
    }

    @Test
    void aDisagreementIsSettledByAThirdPersonAndBothSeeHow() {
        ruleStory.rule(story, Checking.TWO_BLIND, "", "Ann");
        review(ben, "CONFLICT", "two figures");
        review(cleo, "AGREE", "the same figure");
        String check = home + "/check";
        dora.get(check)
                .then()
                .body(containsString("two figures"))
                .body(containsString("the same figure"))
                .body(containsString("Between the sources"));
        String action = group + "/adjudications";
        Map<String, String> settled = Map.of("verdict", "UPDATE", "note", "a day apart", "seen", seen(dora, check));
        ben.post(check, action, Map.of("verdict", "UPDATE", "note", "mine stays", "seen", seen(ben, check)))
                .then()
                .statusCode(422)
                .body(containsString("somebody else has to settle it"))
                .body(containsString("mine stays</textarea>"));
        dora.post(check, action, settled).then().statusCode(303);
        ben.get(check).then().body(containsString("You were overruled here")).body(containsString("a day apart"));
        ben.get(ben.compile(home)).then().body(containsString("a day apart"));
        dora.post("/me", action, settled).then().statusCode(303);
    }

    @Test
    void aClaimIsDecidedWithTheWordsToPrint() {
        decide(ben, "CORRECT", "", "why")
                .then()
                .statusCode(422)
                .body(containsString("proposed wording"))
                .body(containsString("why</textarea>"));
        decide(ben, "CORRECT", "some <better> words", "why").then().statusCode(303);
        ben.get(group).then().body(containsString("Print instead: “some &lt;better&gt; words”"));
        ben.get(ben.compile(home))
                .then()
                .body(containsString("Must fix"))
                .body(containsString("some &lt;better&gt; words"));
        assertTrue(ben.get(ben.compile(home) + ".csv").asString().contains("some <better> words"));
    }

    /** HOSTILE.md, row 36. */
    @Test
    void whoDecidesOnAStalePageMeetsBothDecisions() {
        Map<String, String> stale = decision(cleo, "CONFIRMED", null, "mine");
        decide(ben, "CUT", null, "theirs");
        cleo.post(group, group + "/decisions", stale)
                .then()
                .statusCode(409)
                .body(containsString("theirs"))
                .body(containsString("mine</textarea>"));
    }

    @Test
    void evidenceIsAttachedTakenAlongAndVeiledWithItsDecision() {
        ruleStory.rule(story, Checking.TWO_BLIND, "", "Ann");
        decide(ben, "CONFIRMED", null, "");
        String attach = after(ben.get(group).asString(), "action=\"(/stories/\\d+/decisions/\\d+/evidence)\"");
        ben.request()
                .multiPart("csrf-token", ben.token(group))
                .multiPart("address", "javascript:alert(1)")
                .multiPart("note", "kept")
                .post(attach)
                .then()
                .statusCode(422)
                .body(containsString("http:// or https://"))
                .body(containsString("kept</textarea>"));
        ben.request()
                .multiPart("csrf-token", ben.token(group))
                .multiPart("address", "https://example.org/log")
                .multiPart("file", "../log.html", "<script>alert(1)</script>".getBytes(), "text/html")
                .post(attach)
                .then()
                .statusCode(303);
        String file = after(ben.get(group).asString(), "href=\"(/stories/\\d+/evidence/\\d+/file)\"");
        Response taken = ben.get(file);
        taken.then().statusCode(200).contentType("application/octet-stream");
        assertTrue(taken.header("Content-Disposition").startsWith("attachment; filename=\"log.html\""));
        assertEquals("<script>alert(1)</script>", taken.asString());
        cleo.get(file).then().statusCode(404);
        cleo.request()
                .multiPart("csrf-token", cleo.token(group))
                .multiPart("note", "x")
                .post(attach)
                .then()
                .statusCode(404);
    }

    @Test
    void aVerdictIsTakenBackByItsAuthor() {
        review(ben, "CONFLICT", "hasty");
        String undo = after(ben.get(group).asString(), "action=\"(/stories/\\d+/history/\\d+/undoing)\"");
        cleo.post(group, undo, Map.of()).then().statusCode(422).body(containsString("Only Ben"));
        ben.post(group, undo, Map.of()).then().statusCode(303);
        ben.get(group).then().body(containsString("taken back"));
        ben.get(home + "?verdict=CONFLICT").then().body(containsString("No group matches"));
        ben.get(ben.compile(home)).then().body(not(containsString("hasty")));
    }

    @Test
    void ofVeryManyVerdictsTheNewestAreShownAndAnOlderOneCanStillBeTakenBack() {
        review(ben, "CONFLICT", "the very first");
        for (int i = 0; i < 20; i++) {
            review(cleo, "AGREE", "again").then().statusCode(303);
        }
        String page = ben.get(group).asString();
        assertFalse(page.contains("the very first"));
        assertTrue(page.contains("One earlier verdict"));
        ben.get(after(page, "href=\"(" + home + "/history\\?group=\\d+)"))
                .then()
                .body(containsString("the very first"));
        String undo = after(page, "action=\"(" + home + "/history/\\d+/undoing)");
        ben.post(group, undo, Map.of()).then().statusCode(303);
        ben.get(home + "/history").then().body(containsString("took back"));
    }

    @Test
    void aCommentCallsAColleagueAndIsSettled() {
        String token = after(ben.get(group).asString(), TOKEN.pattern());
        Map<String, String> comment = Map.of("text", "Look at this, @Cleo <b>", "token", token);
        ben.post(group, group + "/comments", comment).then().statusCode(303);
        ben.post(group, group + "/comments", comment).then().statusCode(303);
        String page = ben.get(group).asString();
        assertEquals(
                1,
                Pattern.compile("Look at this, @Cleo &lt;b&gt;")
                        .matcher(page)
                        .results()
                        .count());
        assertTrue(cleo.get("/me").asString().contains(group + "#k"));
        cleo.post(group, after(page, "action=\"([^\"]+/settlement)\""), Map.of())
                .then()
                .statusCode(303);
        assertFalse(cleo.get("/me").asString().contains(group + "#k"));
        ben.post(group, group + "/comments", Map.of("text", " ", "token", token + "2"))
                .then()
                .statusCode(422)
                .body(containsString("fill in the comment"));
    }

    @Test
    void aReplyIsAskedForAndTheAnswerKept() {
        ben.post(group, group + "/replies", Map.of("concerned", "The ministry", "question", "Is it so?", "put", "soon"))
                .then()
                .statusCode(422)
                .body(containsString("write it like"))
                .body(containsString("Is it so?</textarea>"));
        Map<String, String> asked = new HashMap<>(Map.of(
                "concerned",
                "The ministry",
                "contact",
                "press@ministry.example",
                "question",
                "Is it so?",
                "put",
                "2026-11-22T10:00",
                "confidential",
                "on"));
        ben.post(group, group + "/replies", asked).then().statusCode(303);
        String page = ben.get(group).asString();
        asked.put("answer", "It is.");
        asked.put("version", after(page, "name=\"version\" value=\"(\\d+)\""));
        String reply = after(page, "action=\"(/stories/\\d+/groups/\\d+/replies/\\d+)\"");
        ben.post(group, reply, asked).then().statusCode(303);
        ben.get(ben.compile(home)).then().body(containsString("It is.")).body(containsString("press@ministry.example"));
        ben.get(redacted(ben.compile(home))).then().body(not(containsString("press@ministry.example")));
        asked.put("answer", "It is not.");
        cleo.post(group, reply, asked).then().statusCode(409).body(containsString("It is not.</textarea>"));
    }

    @Test
    void aConfidentialSourceIsNamedOnTheDeskOnly() {
        Article article = Article.ofStory(story).get(0);
        String outlet = article.outlet.name;
        ben.post(home + "/team", home + "/confidences", Map.of("thing", "ARTICLE-" + article.id))
                .then()
                .statusCode(303);
        ben.get(home).then().body(containsString(outlet));
        String report = ben.compile(home);
        ben.get(report).then().body(containsString(outlet));
        for (String ending : List.of("", ".html", ".csv", ".json")) {
            assertFalse(ben.get(redacted(report) + ending).asString().contains(outlet), ending);
        }
        ben.post(home + "/team", home + "/confidences/ending", Map.of("thing", "ARTICLE-" + article.id));
        ben.get(ben.compile(home)).then().body(containsString(outlet));
    }

    @Test
    void aGroupIsAssignedAndFoundByItsKeeper() {
        String id = group.substring(group.lastIndexOf('/') + 1);
        ben.post(group, home + "/assignments", Map.of("group", id, "person", "Cleo"))
                .then()
                .statusCode(303);
        cleo.get("/me").then().body(containsString("Assigned to me"));
        assertTrue(cleo.get(home + "?duty=MINE").asString().contains("/groups/" + id + "?duty=MINE\""));
        assertFalse(ben.get(home + "?duty=MINE").asString().contains("/groups/" + id + "?duty=MINE\""));
        ben.post(home + "/team", home + "/assignments", Map.of("thing", "nonsense", "person", "Cleo"))
                .then()
                .statusCode(422);
    }

    @Test
    void aStorySignedOffRefusesEveryWriteUntilItIsOpenedAgain() {
        String token = after(ben.get(group).asString(), TOKEN.pattern());
        String seen = seen(ben, group);
        Map<String, String> decision = decision(ben, "CUT", null, "");
        String article = home + "/articles/" + Article.ofStory(story).get(0).id;
        new Site()
                .post(home + "/team", home + "/sign-offs", Map.of("note", ""))
                .then()
                .statusCode(422);
        ben.post(home + "/team", home + "/sign-offs", Map.of("note", "all read"))
                .then()
                .statusCode(303);
        ben.get(group).then().body(containsString("signed off")).body(not(containsString("name=\"verdict\"")));
        Map<String, Map<String, String>> writes = Map.of(
                group + "/reviews", Map.of("verdict", "AGREE", "seen", seen, "reviewer", "Ben"),
                group + "/decisions", decision,
                group + "/comments", Map.of("text", "Hm.", "token", token),
                group + "/replies", Map.of("concerned", "A", "question", "Q?"),
                home + "/assignments", Map.of("group", group.replaceAll(".*/", ""), "person", "Cleo"),
                home + "/rules", Map.of("checking", "TWO_BLIND"),
                home + "/articles", Sample.paste("Courier", "More", "Six boats sank."),
                article + "/claims", Map.of("words", "Karsen", "occurrence", "1", "kind", "FACT"));
        writes.forEach((address, fields) ->
                ben.post("/me", address, fields).then().statusCode(409).body(containsString("signed off")));
        ben.post(home + "/team", home + "/reopening", Map.of("reason", " "))
                .then()
                .statusCode(422);
        ben.post(home + "/team", home + "/reopening", Map.of("reason", "a call"))
                .then()
                .statusCode(303);
        ben.get(home + "/history").then().body(containsString("a call"));
        review(ben, "AGREE", "").then().statusCode(303);
    }

    @Test
    void aStorySignedOffTakesNoFileAndAsksForNoVersion() {
        sample.take(story, "Eastmere Gazette", "Karsen counts its missing", "2026-11-19", "Ten people were missing.");
        ben.post(home + "/team", home + "/sign-offs", Map.of("note", ""));
        ben.request()
                .multiPart("csrf-token", ben.token("/me"))
                .multiPart("files", "late.txt", "Outlet: Late Post\n\nSix boats sank at Karsen.".getBytes(UTF_8))
                .post(home + "/files")
                .then()
                .statusCode(409)
                .body(containsString("signed off"));
        Map<String, String> likely =
                Sample.paste("Eastmere Gazette", "Karsen counts its missing", "Eleven people were missing.");
        ben.post("/me", home + "/articles", likely)
                .then()
                .statusCode(409)
                .body(containsString("signed off"))
                .body(containsString("Eleven people were missing."));
    }

    @Test
    void aStorySignedOffShowsNoFormsAndSaysWhy() {
        long article = Article.ofStory(story).get(0).id;
        assignRole.assign(story, article, Article.Role.DRAFT, "Ben");
        receiveArticle.version(story, article, "The bridge at Karsen gave way at dawn.", "Ben");
        String standing = home + "/groups/" + Claim.ofStory(story).get(0).group.id;
        List<String> pages = List.of(
                home,
                standing,
                standing + "/arrangement",
                home + "/articles/" + article,
                home + "/articles/" + article + "/versions/2",
                home + "/claims/" + Claim.ofStory(story).get(0).id,
                home + "/draft",
                home + "/speakers",
                home + "/names",
                home + "/check",
                home + "/history");
        ben.post(home + "/team", home + "/sign-offs", Map.of("note", ""));
        for (String page : pages) {
            String shown = ben.get(page).asString();
            assertTrue(shown.contains("This story is signed off"), page);
            assertEquals(List.of(), changing(shown), page);
        }
    }

    private static List<String> changing(String page) {
        return Pattern.compile("<form[^>]*method=\"post\"[^>]*>")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void historyIsFilteredByTheAddress() {
        review(ben, "CONFLICT", "note-one");
        review(cleo, "AGREE", "note-two");
        String history = home + "/history";
        ben.get(history + "?who=Cleo").then().body(containsString("note-two")).body(not(containsString("note-one")));
        ben.get(history + "?action=reviewed&day=1999-01-01").then().body(containsString("Nothing was done"));
        ben.get(history + "?group=x&day=nonsense&page=-3").then().statusCode(200);
        ben.get("/stories/-1/history").then().statusCode(404);
    }

    private static void name(Site site, String name) {
        site.post("/me", "/me", Map.of("name", name)).then().statusCode(303);
    }

    private Response review(Site who, String verdict, String note) {
        String name = who == ben ? "Ben" : who == cleo ? "Cleo" : "Dora";
        return who.post(
                group,
                group + "/reviews",
                Map.of("verdict", verdict, "note", note, "reviewer", name, "seen", seen(who, group)));
    }

    private Response decide(Site who, String clearance, String wording, String note) {
        return who.post(group, group + "/decisions", decision(who, clearance, wording, note));
    }

    private Map<String, String> decision(Site who, String clearance, String wording, String note) {
        Map<String, String> fields = new HashMap<>(Map.of("clearance", clearance, "note", note));
        fields.put("claim", after(who.get(group).asString(), CLAIM.pattern()));
        if (wording != null) {
            fields.put("wording", wording);
        }
        return fields;
    }

    private static String seen(Site who, String page) {
        return after(who.get(page).asString(), SEEN.pattern());
    }

    /** The first thing that a pattern's group finds in a page. */
    private static String after(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertTrue(found.find(), pattern);
        return found.group(1);
    }

    private static String redacted(String report) {
        return report.replace("/internal", "/redacted");
    }

    private List<String> pages() {
        long claim = Claim.ofStory(story).get(0).version.article.id;
        String report = home + "/reports/" + Compilation.ofStory(story).get(0).number + "/internal";
        return List.of(
                "/stories",
                home,
                home + "?verdict=CONFLICT",
                home + "?duty=WAITING",
                group,
                home + "/articles/" + claim,
                report,
                report + ".html",
                report + ".csv",
                home + "/check",
                home + "/team",
                home + "/history",
                "/me");
    }

    private List<String> read(Site site) {
        List<String> texts = new ArrayList<>();
        site.compile(home);
        pages().forEach(page -> texts.add(site.get(page).asString().replaceAll("csrf-token\" value=\"[^\"]+", "")));
        return texts;
    }
}
