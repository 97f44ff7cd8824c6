package org.crosscheck.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Review;
import org.crosscheck.workflow.JudgeReading;
import org.crosscheck.workflow.LoadSampleStory;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** HOSTILE.md, rows 37 and 38: forms sent twice, sent for what is gone. */
@QuarkusTest
class HostileFormsTest {
    @Inject
    LoadSampleStory loadSampleStory;

    @Inject
    JudgeReading judgeReading;

    private final Site site = new Site();
    private long story;
    private String home;

    @BeforeEach
    void load() {
        story = loadSampleStory.load();
        home = "/stories/" + story;
    }

    /** As they stand in the form; what has to be filled in is. */
    private static Map<String, String> values(FormElement form) {
        Map<String, String> values = new LinkedHashMap<>();
        for (KeyVal value : form.formData()) {
            values.put(value.key(), value.value());
        }
        for (Element field : form.select("[required], textarea")) {
            values.compute(
                    field.attr("name"), (name, value) -> value == null || value.isEmpty() ? filled(field) : value);
        }
        return values;
    }

    private static String filled(Element field) {
        return switch (field.tagName()) {
            case "select" ->
                field.select("option[value]").stream()
                        .map(option -> option.attr("value"))
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .orElse("");
            default -> field.attr("type").equals("radio") ? field.attr("value") : "four words do well";
        };
    }

    private Response send(FormElement form, Map<String, String> values) {
        RequestSpecification request = site.request();
        if (form.attr("enctype").equals("multipart/form-data")) {
            values.forEach((name, value) -> request.multiPart(name, value));
        } else {
            request.contentType(ContentType.URLENC.withCharset("UTF-8")).formParams(values);
        }
        return request.post(form.attr("action"));
    }

    /** Row 37: the same form, as it was drawn, sent twice. */
    @Test
    void aReviewThatIsSentTwiceIsOneReview() {
        long group = Claim.ofStory(story).get(0).group.id;
        String page = home + "/groups/" + group;
        FormElement form = (FormElement) Jsoup.parse(site.get(page).asString())
                .select("form[action*=/reviews]")
                .first();
        Map<String, String> values = values(form);
        values.put("reviewer", "Ben Ito");
        values.put("verdict", "AGREE");
        Response first = send(form, values);
        assertTrue(Set.of(200, 303).contains(first.statusCode()), first::asString);
        Response second = send(form, values);
        assertTrue(Set.of(200, 303, 409).contains(second.statusCode()), second::asString);
        assertEquals(1, Review.count("group.id", group));
    }

    /** Row 38. */
    @Test
    void whatWasTypedForAClaimThatIsGoneIsKept() {
        Claim claim = Claim.ofStory(story).stream()
                .filter(one -> one.kind == ClaimKind.QUOTATION)
                .findFirst()
                .orElseThrow();
        String page = home + "/claims/" + claim.id;
        FormElement form = (FormElement) Jsoup.parse(site.get(page).asString())
                .select("form[action$=/corrections]")
                .first();
        Map<String, String> values = values(form);
        values.put("words", "typed while it went away");
        judgeReading.reject(story, claim.id, claim.revision, "Ada");
        send(form, values).then().statusCode(409).body(containsString("typed while it went away"));
        assertEquals(List.of(), Claim.list("exact", "typed while it went away"));
    }
}
