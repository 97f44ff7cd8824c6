package org.crosscheck.web;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.crosscheck.model.SavedSearch;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Groups are found by words, speakers, sources and values, and a search is kept under a name. */
@QuarkusTest
class SearchesTest {
    @Inject
    Sample sample;

    private final Site site = new Site();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "okonjo          | heard the ice | 12,400 homes",
                "radio karsen    | calm          | 12,400 homes",
                "12000..13000    | 12,400 homes  | heard the ice",
                "> 12,000 homes  | 12,400 homes  | heard the ice",
                "> 9,000,000 USD | $10 million   | 12,400 homes",
                "10..11 million $ | $10 million  | 12,400 homes",
            })
    void aGroupIsFoundByWhatItsClaimsSay(String search, String found, String other) {
        long story = sample.story();
        site.request()
                .header("HX-Request", "true")
                .queryParam("q", search)
                .get("/stories/" + story)
                .then()
                .body(containsString(found))
                .body(not(containsString(other)));
    }

    @Test
    void aDistanceIsFoundInOtherUnits() {
        long story = sample.story();
        sample.take(story, "Orlen Echo", "Far", "2026-11-18", "The camp at Marn lies 40 miles from the bridge.");
        site.request()
                .queryParam("q", "60..70 km")
                .get("/stories/" + story)
                .then()
                .body(containsString("40 miles"));
        site.request()
                .queryParam("q", "< 50 km")
                .get("/stories/" + story)
                .then()
                .body(containsString("No group matches"));
    }

    @Test
    void aSearchIsKeptReplacedAndForgotten() {
        String story = "/stories/" + sample.story();
        String search = story + "?kind=FACT&q=a9";
        assertEquals(
                search, Site.leadsTo(site.post(search, story + "/searches?kind=FACT&q=a9", Map.of("name", "Roads"))));
        site.get(story).then().body(containsString("href=\"" + search.replace("&", "&amp;") + "\">Roads</a>"));
        site.post(story, story + "/searches?q=b", Map.of("name", "Roads"));
        long id = Long.parseLong(story.substring(9));
        assertEquals(1, SavedSearch.of(id).size());
        site.post(story, story + "/searches/" + SavedSearch.of(id).get(0).id + "/removal", Map.of());
        site.get(story).then().body(not(containsString(">Roads</a>")));
        site.post(story, story + "/searches?q=b", Map.of("name", " ")).then().statusCode(422);
    }
}
