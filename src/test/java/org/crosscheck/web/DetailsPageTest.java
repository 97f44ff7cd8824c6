package org.crosscheck.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.intake.About;
import org.crosscheck.intake.Document;
import org.crosscheck.intake.Part;
import org.crosscheck.model.Article;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;
import org.crosscheck.model.Passage;
import org.crosscheck.workflow.CreateStory;
import org.crosscheck.workflow.ImportArticle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** The page on which an article's details are corrected and passages put back. */
@QuarkusTest
class DetailsPageTest {
    private static final String PAGE = """
            <html lang="en"><head><meta property="og:site_name" content="Lodra Post"></head><body>
            <nav><a href="/">Harbour news</a></nav><article><h1>Ferry runs aground</h1>
            <figure><img src="f.jpg"><figcaption>The ferry at low tide.</figcaption></figure>
            <p>The ferry Alba ran aground on a sandbank off Lodra with 83 people aboard on Monday night.</p>
            <p>Read more: How the Alba was built</p>
            <p>“Nobody was hurt and nobody panicked,” said the harbour master, Ida Brandt, on the quay.</p>
            <p>EMBARGOED until 0600 GMT, 14 May 2024</p></article></body></html>
            """;

    @Inject
    CreateStory createStory;

    @Inject
    ImportArticle importArticle;

    private final Site site = new Site();
    private String home;
    private String article;
    private long id;

    @BeforeEach
    void upload() {
        long story = createStory.titled("The ferry", "Ann");
        home = "/stories/" + story;
        site.request()
                .multiPart("csrf-token", site.token(home))
                .multiPart("files", "ferry <b>1.html", PAGE.getBytes(UTF_8), "text/html")
                .post(home + "/files")
                .then()
                .statusCode(200);
        id = Article.ofStory(story).get(0).id;
        article = home + "/articles/" + id;
    }

    @Test
    void eachPassageLeftOutIsListedWithItsReasonAndPlace() {
        site.get(article + "/details")
                .then()
                .statusCode(200)
                .body(containsString("Read more: How the Alba was built"))
                .body(containsString("leads elsewhere or is a button"))
                .body(containsString("Harbour news"))
                .body(containsString("stands outside the article’s body"))
                .body(containsString("aboard on Monday night."))
                .body(containsString("UTF-8"));
    }

    @Test
    void aPassageIsPutBackAndLeftOutAgain() {
        String details = article + "/details";
        Response back = site.post(details, article + "/passages", Map.of("back", passage(Passage.Kind.LEFT_OUT)));
        assertEquals(details, Site.leadsTo(back.then().statusCode(303).extract().response()));
        site.get(article).then().body(containsString("Read more: How the"));
        site.post(details, article + "/passages", Map.of("out", passage(Passage.Kind.PUT_BACK)))
                .then()
                .statusCode(303);
        site.get(article).then().body(not(containsString("Read more: How the")));
    }

    @Test
    void aPassageOfAnOlderTextIsNotMovedAndThatIsSaid() {
        String old = passage(Passage.Kind.LEFT_OUT);
        site.post(article + "/details", article + "/passages", Map.of("back", old));
        site.post(article + "/details", article + "/passages", Map.of("back", old))
                .then()
                .statusCode(409)
                .body(containsString("The text changed while this page was open"));
    }

    @Test
    void detailsAreCorrectedAndMarkedAsCorrected() {
        correct(Map.of("title", "Ferry <stuck>", "published", "2024-05-14"))
                .then()
                .statusCode(303);
        site.get(article + "/details")
                .then()
                .body(containsString("value=\"Ferry &lt;stuck&gt;\""))
                .body(containsString("found: Ferry runs aground"))
                .body(containsString("value=\"2024-05-14\""));
        site.get(article).then().body(containsString("<h1>Ferry &lt;stuck&gt;</h1>"));
    }

    @Test
    void aFormThatAnotherOvertookShowsBothTexts() {
        correct(Map.of("title", "Theirs"));
        correct(Map.of("title", "Mine", "seen", "0"))
                .then()
                .statusCode(409)
                .body(containsString("value=\"Mine\""))
                .body(containsString("Now: Theirs"));
        site.get(article).then().body(containsString("<h1>Theirs</h1>"));
    }

    @Test
    void whatCannotBeTakenStaysInTheForm() {
        correct(Map.of("address", "javascript:alert(1)", "title", "Kept title"))
                .then()
                .statusCode(422)
                .body(containsString("http:// or https://"))
                .body(containsString("value=\"Kept title\""))
                .body(containsString("value=\"javascript:alert(1)\""));
    }

    @Test
    void anEmbargoIsShownWhereverTheArticleIs() {
        site.get(article).then().body(containsString("Hold: embargo until"));
        site.get(home).then().body(containsString("Hold: embargo until"));
        correct(Map.of("hold", "KILLED"));
        site.get(article).then().body(containsString("Hold: killed by its sender"));
        correct(Map.of("hold", ""));
        site.get(article).then().body(not(containsString("Hold:")));
        correct(Map.of("hold", "EMBARGO", "until", "2030-01-02T06:00"));
        site.get(article).then().body(containsString("embargoed until 2030-01-02T06:00:00Z"));
    }

    @Test
    void theOriginalIsAFileToKeepAndNeverAPage() {
        Response original = site.get(article + "/versions/1/original")
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("application/octet-stream"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", containsString("attachment; filename=\"ferry b1.html\""))
                .extract()
                .response();
        assertArrayEquals(PAGE.getBytes(UTF_8), original.asByteArray());
        site.get(article + "/versions/2/original").then().statusCode(404);
        site.get(home + "/articles/" + (id + 1_000_000) + "/versions/1/original")
                .then()
                .statusCode(404);
    }

    @Test
    void theSameCopyInAnotherOutletIsSeenAtOnceAndOnThePage() {
        String wire = "The ferry Alba ran aground on a sandbank off Lodra with 83 people aboard on Monday night. "
                + "“Nobody was hurt and nobody panicked,” said the harbour master, Ida Brandt, on the quay. "
                + "Tugs from three harbours waited for the tide to lift her, and divers looked at her keel at noon.";
        site.post(home, home + "/articles", Sample.paste("Gazette", "Ferry", wire + "\n\nReporting by Reuters"));
        site.request()
                .multiPart("csrf-token", site.token(home))
                .multiPart("files", "radio.txt", ("Outlet: Radio\n\nNews.\n\n" + wire).getBytes(UTF_8), "text/plain")
                .post(home + "/files")
                .then()
                .body(containsString("Carries the same"))
                .body(containsString("Gazette: Ferry</a> (Reuters). They count as one origin."));
        long radio = Article.ofStory(story()).stream()
                .filter(one -> one.outlet.name.equals("Radio"))
                .findFirst()
                .orElseThrow()
                .id;
        site.get(home + "/articles/" + radio)
                .then()
                .body(containsString("Gazette: Ferry</a> (Reuters)"))
                .body(containsString("<summary>The same words stand in 1 more source.</summary>"));
        site.post(home, home + "/articles", Sample.paste("Herald", "Ferry", wire));
        site.get(home + "/articles/" + radio)
                .then()
                .body(containsString("<summary>The same words stand in 2 more sources.</summary>"));
    }

    @Test
    void aDraftsNotesStandBesideTheirClaims() {
        String words = "The bridge carries 9,000 cars a day. It was built in stone.";
        Document draft = new Document(
                new About("Our desk", "Bridge", null, null, null, null),
                words,
                List.of(),
                List.of(
                        new Part(Part.Kind.COMMENT, 19, 24, "Count of May, page <12>", "Ida Brandt"),
                        new Part(Part.Kind.FOOTNOTE, 36, 36, "Roads office, 2024", null)),
                List.of(),
                null);
        long article = importArticle.into(story(), draft, "Ann").articleId();
        long claim = Claim.of(ArticleVersion.newestOf(article).orElseThrow().id).get(0).id;
        for (String page : List.of(home + "/articles/" + article, home + "/claims/" + claim)) {
            site.get(page)
                    .then()
                    .body(containsString("Comment, Ida Brandt:</span> Count of May, page &lt;12&gt;"))
                    .body(containsString("Footnote:</span> Roads office, 2024"));
        }
        String report = site.compile(home);
        site.get(report + ".html").then().body(containsString("Comment, Ida Brandt: Count of May, page &lt;12&gt;"));
        site.get(report.replace("internal", "redacted") + ".html")
                .then()
                .statusCode(200)
                .body(not(containsString("Ida Brandt: Count")));
    }

    @Test
    void aHeldArticleIsNamedOnTopOfTheReport() {
        site.get(site.compile(home) + ".html")
                .then()
                .body(containsString("Hold: must not be published as marked."))
                .body(containsString("EMBARGOED until 0600 GMT, 14 May 2024"));
    }

    private Response correct(Map<String, String> typed) {
        String seen =
                site.get(article + "/details").asString().replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
        Map<String, String> fields = new HashMap<>(Map.of("seen", seen));
        fields.putAll(typed);
        return site.post(article + "/details", article + "/details", fields);
    }

    private long story() {
        return Long.parseLong(home.substring("/stories/".length()));
    }

    /** The id of the passage "Read more". */
    private String passage(Passage.Kind kind) {
        return Passage.of(ArticleVersion.newestOf(id).orElseThrow().id).stream()
                .filter(passage -> passage.kind == kind && passage.words.startsWith("Read more"))
                .findFirst()
                .orElseThrow()
                .id
                .toString();
    }
}
