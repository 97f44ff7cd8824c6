package org.crosscheck.browser;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.FrontDoor;
import org.crosscheck.model.Article;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Group;
import org.crosscheck.model.GroupFilter;
import org.crosscheck.model.Proposal;
import org.crosscheck.model.Role;
import org.crosscheck.model.Verdict;
import org.crosscheck.workflow.Accounts;
import org.crosscheck.workflow.AssignRole;
import org.crosscheck.workflow.Judged;
import org.crosscheck.workflow.LoadSampleStory;
import org.crosscheck.workflow.ReceiveArticle;
import org.crosscheck.workflow.ReviewGroup;
import org.crosscheck.workflow.Seen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Every page of the sample story, wide in light and narrow in dark. */
@QuarkusTest
class EveryPageTest {
    /** With the newsroom's own sign-in switched on, its buttons are on the pages. */
    private static final Map<String, String> NEWSROOM = Map.of(
            "crosscheck.newsroom.issuer", "https://id.example",
            "crosscheck.newsroom.client-id", "crosscheck",
            "crosscheck.newsroom.client-secret", "secret");

    private static Editor editor;
    private static long story;
    private static long revised;
    /** The session of somebody with an account. */
    private static String reviewer;

    @TestHTTPResource("/")
    String root;

    @Inject
    LoadSampleStory loadSampleStory;

    @Inject
    ReviewGroup reviewGroup;

    @Inject
    AssignRole assignRole;

    @Inject
    ReceiveArticle receiveArticle;

    @Inject
    Accounts accounts;

    @BeforeEach
    void open() {
        if (editor == null) {
            NEWSROOM.forEach(System::setProperty);
            editor = new Editor(root);
            story = loadSampleStory.load();
            revise();
            reviewer = FrontDoor.join(
                    URI.create(root).getPort(),
                    accounts.invite("Ben Ito", Role.REVIEWER, story, "Ada"),
                    "four words do well");
        }
    }

    /** The third article is our draft, and a second version of it has come in. */
    private void revise() {
        revised = Article.ofStory(story).get(2).id;
        assignRole.assign(story, revised, Article.Role.DRAFT, "Ada");
        String text = ArticleVersion.newestOf(revised).orElseThrow().text;
        int end = text.indexOf('\n', text.length() / 2);
        receiveArticle.version(story, revised, "Corrected at noon.\n\n" + text.substring(0, end), "Ada");
    }

    @AfterAll
    static void close() {
        if (editor != null) {
            editor.close();
            editor = null;
            NEWSROOM.keySet().forEach(System::clearProperty);
        }
    }

    @Test
    void isAccessibleAndFitsTheScreen() throws Exception {
        try (Lookers lookers = new Lookers(root)) {
            lookers.look(addresses());
        }
    }

    @Test
    void theWayToTheNewsroomsOwnSignInIsAccessible() {
        for (int width : List.of(Editor.WIDE, Editor.NARROW)) {
            Page page = editor.stranger(width, ColorScheme.LIGHT, true);
            page.context().addCookies(List.of(new Cookie(FrontDoor.COOKIE, reviewer).setUrl(root)));
            page.navigate("/account");
            page.getByText("Connect it").click();
            page.locator("a.button[href*=newsroom]").waitFor();
            editor.inspect(page, "onward", ColorScheme.LIGHT);
        }
    }

    @Test
    void theReportIsPrintedWithoutWhatIsForScreens() {
        Page page = editor.window(Editor.WIDE, ColorScheme.DARK, true);
        page.navigate("/stories/" + story + "/reports");
        page.getByText("Compile now").click();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (String onScreen : List.of(".masthead", ".take", ".colophon")) {
            assertThat(page.locator(onScreen)).isHidden();
        }
        assertEquals("rgb(255, 255, 255)", page.evaluate("getComputedStyle(document.documentElement).backgroundColor"));
        editor.draw(page, "report-print");
    }

    private static long quotation() {
        long article = Article.ofStory(story).get(2).id;
        return Claim.of(ArticleVersion.newestOf(article).orElseThrow().id).stream()
                .filter(claim -> claim.kind == ClaimKind.QUOTATION)
                .findFirst()
                .orElseThrow()
                .id;
    }

    private static Map<String, String> addresses() {
        String home = "/stories/" + story;
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("stories", "/stories");
        addresses.put("story", home);
        addresses.put("article", home + "/articles/" + Article.ofStory(story).get(2).id);
        addresses.put(
                "group",
                home + "/groups/" + Group.ofStory(story, GroupFilter.ALL, 0, 1).get(0).id);
        addresses.put("explanation", home + "/claims/" + quotation() + "/explanation");
        addresses.put("names", home + "/names");
        addresses.put("story-search", home + "?q=150..2000+person&kind=QUANTITY");
        addresses.put("claim", home + "/claims/" + Claim.ofStory(story).get(0).id);
        addresses.put("version", home + "/articles/" + revised + "/versions/2");
        addresses.put("speakers", home + "/speakers");
        addresses.put(
                "arrangement",
                home + "/groups/" + Group.ofStory(story, GroupFilter.ALL, 0, 1).get(0).id + "/arrangement");
        addresses.put("draft", home + "/draft");
        addresses.put("house", "/outlets/" + Article.inStory(story, revised).orElseThrow().outlet.id);
        addresses.put("report", home + "/reports");
        addresses.put("feeds", home + "/feeds");
        addresses.put("check", home + "/check");
        addresses.put("team", home + "/team");
        addresses.put("history", home + "/history");
        addresses.put("me", "/me");
        addresses.put("start", "/start");
        addresses.put("sign-in", "/sign-in");
        addresses.put("invitation", "/invitation");
        addresses.put("account", "/account");
        addresses.put("tokens", "/account/tokens");
        addresses.put("clipping", "/clipping");
        addresses.put("people", "/people");
        addresses.put("members", home + "/members");
        addresses.put("error", "/nothing");
        return addresses;
    }

    @Test
    void thePictureForTheReadmeIsDrawnWhenAsked() {
        if (Boolean.getBoolean("crosscheck.screenshot")) {
            for (Group group : Group.ofStory(story, GroupFilter.proposal(Proposal.UPDATE), 0, 2)) {
                reviewGroup.review(
                        story, group.id, Judged.all(Verdict.UPDATE, "", Seen.of(group, List.of(), "Ada")), "Ada");
            }
            for (Group group : Group.ofStory(story, GroupFilter.proposal(Proposal.AGREE), 1, 12)) {
                reviewGroup.review(
                        story, group.id, Judged.all(Verdict.AGREE, "", Seen.of(group, List.of(), "Ada")), "Ada");
            }
            Page page = editor.window(Editor.WIDE, ColorScheme.LIGHT, true);
            page.navigate("/stories/" + story);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("src/main/docs/story.png")));
        }
    }
}
