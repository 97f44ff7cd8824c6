package org.crosscheck.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import org.crosscheck.language.Bundle;
import org.crosscheck.model.Article;
import org.crosscheck.model.Group;
import org.crosscheck.model.GroupFilter;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A browser that asks for German gets German, all of it; any other gets English. */
@QuarkusTest
class LanguagesTest {
    private static final Pattern SENTENCE = Pattern.compile("[^{}]*");

    @Inject
    Sample sample;

    private final Site site = new Site();

    @Test
    void aBrowserThatWantsGermanGetsGerman() throws IOException {
        for (String address : pages()) {
            String page = get(address, "de-DE,de;q=0.9,en;q=0.8", "de").asString();
            assertTrue(page.contains("<html lang=\"de\">"), address);
            assertEquals(List.of(), sentences(page, false), address);
        }
    }

    @Test
    void anyOtherGetsEnglish() throws IOException {
        for (String address : pages()) {
            String page = get(address, "fr", "en").asString();
            assertTrue(page.contains("<html lang=\"en\">"), address);
            assertEquals(List.of(), sentences(page, true), address);
        }
    }

    @Test
    void numbersDaysAndPluralsFollow() {
        long story = sample.story();
        String address = "/stories/" + story;
        get(address, "en", "en")
                .then()
                .body(containsString("17 November 2026 · "))
                .body(containsString("1 source "));
        get(address, "de", "de")
                .then()
                .body(containsString("17. November 2026 · "))
                .body(containsString("1 Quelle "));
        get(address + "?kind=FACT", "de", "de").then().body(containsString("1 von "));
        String group = group(story, "12,400");
        get(group, "en", "en").then().body(containsString(">12,400 "));
        get(group, "de", "de").then().body(containsString(">12.400 "));
    }

    @Test
    void aFormThatIsSentIsAnsweredInTheLanguageToo() {
        site.request()
                .header("Accept-Language", "de")
                .formParam("csrf-token", site.token("/stories"))
                .formParams(Map.of("title", " "))
                .post("/stories")
                .then()
                .statusCode(422)
                .body(containsString("<html lang=\"de\">"))
                .body(containsString("Bitte geben Sie den Titel an."));
    }

    private List<String> pages() {
        long story = sample.story();
        String home = "/stories/" + story;
        return List.of(
                "/stories",
                "/stories?archived=true",
                home,
                home + "?q=zeppelin",
                home + "/articles/" + Article.ofStory(story).get(0).id,
                group(story, "12,400"),
                group(story, "ice come down"),
                home + "/reports",
                home + "/reports/1/internal",
                home + "/reports/1/redacted.html",
                home + "/check",
                home + "/team",
                home + "/history",
                "/me",
                "/nothing/here",
                "/stories/999999");
    }

    private static String group(long story, String words) {
        GroupFilter filter = new GroupFilter(null, null, null, false, null, null, words, null);
        return "/stories/" + story + "/groups/"
                + Group.ofStory(story, filter, 0, 1).get(0).id;
    }

    private Response get(String address, String wanted, String language) {
        Response page = site.request().header("Accept-Language", wanted).get(address);
        assertEquals(language, page.header("Content-Language"), address);
        return page;
    }

    /** The whole messages of one language that stand in a page, and are other words in the other language. */
    private static List<String> sentences(String page, boolean german) throws IOException {
        return Bundle.all().stream()
                .flatMap(bundle -> bundle.english().keySet().stream()
                        .filter(name -> !bundle.english()
                                .get(name)
                                .equals(bundle.german().get(name)))
                        .map(german ? bundle.german()::get : bundle.english()::get))
                .filter(text -> SENTENCE.matcher(text).matches())
                .filter(text -> page.contains(">" + text + "<") || page.contains("-label=\"" + text + "\""))
                .toList();
    }
}
