package org.crosscheck.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.crosscheck.FrontDoor;
import org.crosscheck.model.Article;
import org.crosscheck.model.Claim;
import org.crosscheck.model.Role;
import org.crosscheck.workflow.Accounts;
import org.crosscheck.workflow.LoadSampleStory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Nobody is shown a form that would be answered 403; what hides it is the style sheet. */
@QuarkusTest
class FormsShownTest {
    private static final Path STYLE = Path.of("src/main/resources/META-INF/resources/crosscheck.css");
    private static int joined;

    @Inject
    Accounts accounts;

    @Inject
    LoadSampleStory loadSampleStory;

    @Test
    void neitherReadersNorReviewersNorEditorsOfOneStoryAreShownWhatIsRefused() throws IOException {
        long story = loadSampleStory.load();
        Claim claim = Claim.ofStory(story).get(0);
        long article = Article.ofStory(story).get(0).id;
        String home = "/stories/" + story;
        List<String> pages = Stream.of(
                        "",
                        "/articles/" + article,
                        "/articles/" + article + "/details",
                        "/groups/" + claim.group.id,
                        "/team",
                        "/reports",
                        "/claims/" + claim.id,
                        "/names",
                        "/check",
                        "/feeds",
                        "/speakers",
                        "/draft",
                        "/history",
                        "/groups/" + claim.group.id + "/arrangement")
                .map(page -> home + page)
                .toList();
        Set<String> refused = new TreeSet<>();
        int hidden = 0;
        for (Role role : List.of(Role.READER, Role.REVIEWER, Role.EDITOR)) {
            String session = FrontDoor.join(
                    RestAssured.port, accounts.invite("Forms " + ++joined, role, story, "Ann"), "four words do well");
            for (String page :
                    Stream.concat(pages.stream(), Stream.of("/stories")).toList()) {
                Document document = Jsoup.parse(
                        RestAssured.given().cookie("session", session).get(page).asString());
                for (Element form : document.select("main form[method=post]")) {
                    if (mayNot(role, form.attr("action"))) {
                        hidden++;
                        if (isShown(form)) {
                            refused.add(role + " on " + page.replaceAll("\\d+", "1") + ": " + form.attr("action"));
                        }
                    }
                }
            }
        }
        assertEquals(Set.of(), refused);
        assertTrue(hidden > 10, "forms that were hidden: " + hidden);
    }

    private static boolean mayNot(Role role, String action) {
        String path = action.replaceFirst("[?#].*", "");
        Rule rule = Rules.routes().stream()
                .filter(route -> route.startsWith("POST ")
                        && pattern(route).matcher(path).matches())
                .map(Rules::of)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no rule for " + action));
        return rule.role() != null && (rule.scope() == Rule.Scope.HOUSE || !role.covers(rule.role()));
    }

    private static Pattern pattern(String route) {
        return Pattern.compile(route.substring(5).replaceAll("\\{\\w+}", "\\\\d+"));
    }

    /** By the one rule of the style sheet that hides forms. */
    private static boolean isShown(Element form) throws IOException {
        Matcher rule =
                Pattern.compile("\\.reader main form([^{]+)\\{ display: none").matcher(Files.readString(STYLE));
        assertTrue(rule.find());
        String selectors = ".reader main form" + rule.group(1).replaceAll("\\s+", " ");
        Document page = form.ownerDocument();
        return Stream.of(selectors.split(",(?![^(]*\\))")).noneMatch(selector -> page.select(selector.strip()).stream()
                .anyMatch(hiding -> hiding == form || form.parents().contains(hiding)));
    }
}
