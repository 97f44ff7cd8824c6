package org.crosscheck.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.model.Article;
import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Review;
import org.crosscheck.workflow.JudgeReading;
import org.crosscheck.workflow.LoadSampleStory;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** HOSTILE.md, rows 27, 37 and 38: forms filled in too long, sent twice, sent for what is gone. */
@QuarkusTest
class HostileFormsTest {
    private static final int FEWEST_FIELDS = 15;

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

    private Stream<String> pages() {
        Claim claim = Claim.ofStory(story).get(0);
        Article article = Article.ofStory(story).get(0);
        return Stream.concat(
                Stream.of("/stories", "/account", "/account/tokens", "/clipping", "/me", "/people"),
                Stream.of(
                                "",
                                "/articles/" + article.id,
                                "/groups/" + claim.group.id,
                                "/groups/" + claim.group.id + "/arrangement",
                                "/claims/" + claim.id,
                                "/team",
                                "/speakers",
                                "/members")
                        .map(page -> home + page));
    }

    /** Row 27, for every field of every form that says how long it may be. */
    @Test
    void aFieldOneCharacterTooLongIsRefusedAndKept() {
        Set<String> wrong = new TreeSet<>();
        Set<String> tried = new TreeSet<>();
        pages().forEach(page -> {
            Document document = Jsoup.parse(site.get(page).asString());
            for (Element form : document.select("main form[method=post]")) {
                for (Element field : form.select("input[maxlength]:not([type=password]), textarea[maxlength]")) {
                    String name = form.attr("action").replaceAll("\\d+", "1") + " " + field.attr("name");
                    if (tried.add(name)) {
                        tooLong((FormElement) form, field, name, wrong);
                    }
                }
            }
        });
        assertEquals(Set.of(), wrong);
        assertTrue(tried.size() >= FEWEST_FIELDS, tried::toString);
    }

    private void tooLong(FormElement form, Element field, String name, Set<String> wrong) {
        int longest = Integer.parseInt(field.attr("maxlength"));
        String start = field.attr("type").equals("url") ? "https://long.example/" : "long";
        String words = start + "x".repeat(longest + 1 - start.length());
        Map<String, String> values = values(form);
        values.put(field.attr("name"), words);
        Response answer = send(form, values);
        if (answer.statusCode() != 422) {
            wrong.add(name + " (" + longest + "): " + answer.statusCode());
        } else if (!answer.asString().contains(words)) {
            wrong.add(name + " (" + longest + "): the text is gone");
        }
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
