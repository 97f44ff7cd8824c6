package org.crosscheck.web;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.crosscheck.model.Article;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;

import static org.hamcrest.Matchers.containsString;

/** Why a claim was found, and the sums its article invites. */
@QuarkusTest
class ExplanationTest {
    @Inject
    Sample sample;

    private final Site site = new Site();

    @Test
    void aQuotationNamesItsRuleItsGroundsAndWhoElseWasThere() {
        long story = sample.story();
        Claim claim = claim(story, 0, ClaimKind.QUOTATION);
        site.get(address(story, claim))
                .then()
                .statusCode(200)
                .body(containsString("the words, then"))
                .body(containsString("<dt>Words of saying</dt><dd>said</dd>"))
                .body(containsString("<strong>Marta Okonjo</strong>: is the speaker"));
    }

    @Test
    void aFigureNamesItsRuleAndWhatIsCounted() {
        long story = sample.story();
        Claim claim = claim(story, 0, ClaimKind.QUANTITY);
        site.get(address(story, claim))
                .then()
                .body(containsString("a number and the noun that it counts"))
                .body(containsString("<dt>What is counted</dt>"));
        site.request()
                .header("Accept-Language", "de")
                .get(address(story, claim))
                .then()
                .body(containsString("eine Zahl und das Hauptwort, das sie zählt"));
    }

    @Test
    void whatAPersonMarkedHasNoRule() {
        long story = sample.story();
        site.get(address(story, claim(story, 1, ClaimKind.FACT)))
                .then()
                .body(containsString("No rule found this claim"));
        site.get("/stories/" + story + "/claims/999999/explanation").then().statusCode(404);
    }

    @Test
    void aSumThatDoesNotComeOutIsShownAsAProposal() {
        long story = sample.story();
        long article = sample.take(
                story, "Orlen Echo", "Far", "2026-11-18", "The camp at Marn lies 12 miles (25km) from the bridge.");
        String sum = "12 miles is 19.3 km; the text has 25km";
        site.get("/stories/" + story + "/articles/" + article)
                .then()
                .body(containsString(sum))
                .body(containsString("Does not come out"));
        site.get("/stories/" + story).then().body(containsString(sum));
    }

    private static Claim claim(long story, int article, ClaimKind kind) {
        long version =
                ArticleVersion.newestOf(Article.ofStory(story).get(article).id).orElseThrow().id;
        List<Claim> claims = Claim.of(version);
        return claims.stream().filter(claim -> claim.kind == kind).findFirst().orElseThrow();
    }

    private static String address(long story, Claim claim) {
        return "/stories/" + story + "/claims/" + claim.id + "/explanation";
    }
}
