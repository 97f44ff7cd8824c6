package org.crosscheck.web;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.crosscheck.intake.TextFile;
import org.crosscheck.intake.UnreadableException;
import org.crosscheck.workflow.CreateStory;
import org.crosscheck.workflow.ImportArticle;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class NamesPageTest {
    @Inject
    CreateStory createStory;

    @Inject
    ImportArticle importArticle;

    private final Site site = new Site();

    @Test
    void showsEachWayInItsSentenceWithItsSource() throws UnreadableException {
        long story = createStory.titled("The bridge", "Ann");
        take(story, "Courier", "2024-05-14", "In Kiev, Mayor Tom Vane said the bridge is safe.");
        take(story, "Gazette", "2024-05-14", "In Kyiv, Governor Tom Vane said the bridge will close.");

        site.get("/stories/" + story + "/names")
                .then()
                .statusCode(200)
                .body(containsString("Tom Vane has two offices here."))
                .body(containsString("<strong>Mayor Tom Vane</strong> said the bridge is safe."))
                .body(containsString("Gazette</a>"))
                .body(containsString("<dt>Kiev</dt>"))
                .body(containsString("<dt>Kyiv</dt>"));
    }

    @Test
    void showsOneStatementOnTwoDays() throws UnreadableException {
        long story = createStory.titled("The bridge", "Ann");
        String said = "“The old bridge will stay closed until every pier has been checked,” Mayor Ida Brandt said on ";
        take(story, "Courier", "2024-05-14", said + "May 12.");
        take(story, "Gazette", "2024-05-14", "Ships turned back. " + said + "May 13.");

        site.get("/stories/" + story + "/names")
                .then()
                .body(containsString("The same is dated differently."))
                .body(containsString("<dt>12 May 2024</dt>"))
                .body(containsString("<dt>13 May 2024</dt>"));
    }

    @Test
    void saysWhenNothingDiffersAndWhenThereIsNothing() throws UnreadableException {
        long story = createStory.titled("The bridge", "Ann");
        site.get("/stories/" + story + "/names").then().body(containsString("There are no sources yet."));
        take(story, "Courier", "2024-05-14", "Mayor Tom Vane said the bridge is safe.");
        site.get("/stories/" + story + "/names")
                .then()
                .body(containsString("Nothing differs"))
                .body(not(containsString("<dt>")));
        site.get("/stories/999999/names").then().statusCode(404);
    }

    private void take(long story, String outlet, String published, String text) throws UnreadableException {
        importArticle.into(
                story, TextFile.paste("Outlet: " + outlet + "\nPublished: " + published + "\n\n" + text), "Ann");
    }
}
