package org.crosscheck.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.model.Article;
import org.crosscheck.model.Checking;
import org.crosscheck.model.Claim;
import org.crosscheck.model.Group;
import org.crosscheck.model.GroupFilter;
import org.crosscheck.model.Review;
import org.crosscheck.model.Verdict;
import org.crosscheck.workflow.AssignRole;
import org.crosscheck.workflow.CreateStory;
import org.crosscheck.workflow.Judged;
import org.crosscheck.workflow.LoadSampleStory;
import org.crosscheck.workflow.LocalWeb;
import org.crosscheck.workflow.Pasted;
import org.crosscheck.workflow.ReceiveArticle;
import org.crosscheck.workflow.ReviewGroup;
import org.crosscheck.workflow.RuleStory;
import org.crosscheck.workflow.Seen;
import org.crosscheck.workflow.SignOffStory;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Pages that hold nothing, too much, or what went wrong; wide, narrow and at twice the size, in light and dark. */
@QuarkusTest
class EveryStateTest {
    private static final int TWICE_THE_SIZE = 640;

    @TestHTTPResource("/")
    String root;

    @Inject
    CreateStory createStory;

    @Inject
    LoadSampleStory loadSampleStory;

    @Inject
    ReceiveArticle receiveArticle;

    @Inject
    AssignRole assignRole;

    @Inject
    ReviewGroup reviewGroup;

    @Inject
    RuleStory ruleStory;

    @Inject
    SignOffStory signOffStory;

    private static Editor editor;
    private static Lookers lookers;

    @BeforeEach
    void open() {
        if (editor == null) {
            editor = new Editor(root);
            lookers = new Lookers(root);
        }
    }

    @AfterAll
    static void close() {
        editor.close();
        lookers.close();
    }

    @Test
    void nothingYet() throws Exception {
        String home = "/stories/" + createStory.titled("A story without a word", "Ada");
        look(Map.of(
                "empty-story", home,
                "empty-names", home + "/names",
                "empty-speakers", home + "/speakers",
                "empty-check", home + "/check",
                "empty-history", home + "/history"));
    }

    @Test
    void namesThatDoNotEnd() throws Exception {
        long story = createStory.titled("Donaudampfschifffahrtsgesellschaft".repeat(5), "Ada");
        String speaker = "Maximiliane Eleonore Bartholomea von und zu Hohenstaufen-Wittelsbach-Traunstein";
        for (String outlet :
                List.of("Nachrichtenagentur".repeat(10), "The Quarterly Review of Everything ".repeat(5))) {
            String text = "“We shall rebuild the whole embankment before the winter storms return,” said " + speaker
                    + ", the chairwoman of the flood board. Some 12,400 homes lost their power.";
            receiveArticle.paste(story, new Pasted(outlet.strip(), "Headline ".repeat(50), "2026-03-03", text), "Ada");
        }
        String home = "/stories/" + story;
        look(Map.of(
                "long-story", home,
                "long-group", home + "/groups/" + first(story),
                "long-article", home + "/articles/" + Article.ofStory(story).get(0).id,
                "long-speakers", home + "/speakers",
                "long-team", home + "/team"));
    }

    @Test
    void aThousandClaims() throws Exception {
        long story = createStory.titled("A thousand claims", "Ada");
        for (int outlet = 0; outlet < 2; outlet++) {
            int more = outlet;
            String text = IntStream.range(0, 500)
                    .mapToObj(i ->
                            (1_000 + 7 * i + more) + " lorries were stopped at post " + (char) ('A' + i % 26) + ".")
                    .collect(Collectors.joining("\n\n"));
            receiveArticle.paste(story, new Pasted("Outlet " + outlet, "Lorries " + outlet, "2026-03-03", text), "Ada");
        }
        long group = first(story);
        IntStream.range(0, 30)
                .forEach(number -> judge(story, group, "Reviewer " + number, Verdict.values()[number % 3]));
        String home = "/stories/" + story;
        look(Map.of("thousand-story", home, "thousand-group", home + "/groups/" + group));
    }

    @Test
    void signedOff() throws Exception {
        long story = loadSampleStory.load();
        long draft = Article.ofStory(story).get(2).id;
        assignRole.assign(story, draft, Article.Role.DRAFT, "Ada");
        signOffStory.close(story, "All read.", "Ada");
        String home = "/stories/" + story;
        look(Map.of(
                "signed-off-story", home,
                "signed-off-group", home + "/groups/" + first(story),
                "signed-off-article", home + "/articles/" + draft,
                "signed-off-draft", home + "/draft",
                "signed-off-team", home + "/team"));
    }

    @Test
    void twoWhoDisagree() throws Exception {
        long story = loadSampleStory.load();
        ruleStory.rule(story, Checking.TWO_BLIND, "", "Ada");
        Group group = Group.ofStory(story, GroupFilter.ALL, 0, 1).get(0);
        judge(story, group.id, "Ben", Verdict.AGREE);
        judge(story, group.id, "Cleo", Verdict.CONFLICT);
        String home = "/stories/" + story;
        look(Map.of("disagreement-check", home + "/check", "disagreement-group", home + "/groups/" + group.id));
    }

    @Test
    void withoutScript() {
        long story = loadSampleStory.load();
        String home = "/stories/" + story;
        Page page = editor.window(Editor.WIDE, ColorScheme.LIGHT, false);
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("no-script-story", home);
        addresses.put("no-script-group", home + "/groups/" + first(story));
        addresses.put(
                "no-script-explanation",
                home + "/claims/" + Claim.ofStory(story).get(0).id + "/explanation");
        addresses.forEach((name, address) -> {
            page.navigate(address);
            editor.draw(page, name + "-" + Editor.WIDE + "-light");
            assertEquals(0, page.locator("[data-do=help]:visible").count(), name);
        });
    }

    @Test
    void anArticleThatIsRefused() {
        String home = "/stories/" + createStory.titled("A story that refuses", "Ada");
        Page page = editor.window(Editor.WIDE, ColorScheme.LIGHT, true);
        page.navigate(home);
        page.locator("#text").fill("Six boats sank.");
        page.getByText("Add article").click();
        page.locator("#paste-wrong").waitFor();
        editor.inspect(page, "refused-story", ColorScheme.LIGHT);
    }

    @Test
    void feedsThatBringAndFail() throws Exception {
        String home = "/stories/" + createStory.titled("A story with feeds", "Ada") + "/feeds";
        Page page = editor.window(Editor.NARROW, ColorScheme.DARK, true);
        try (LocalWeb web = new LocalWeb()) {
            web.feed(
                    "/rss",
                    "Harbour Courier",
                    web.item("barges", "Barges counted", "x".repeat(300)),
                    web.item("gone", "Gone"));
            page.navigate(home);
            page.getByLabel("Address of the feed").fill(web.at("/rss"));
            page.getByText("See what it would bring").click();
            page.getByText("What it would bring now").waitFor();
            editor.inspect(page, "glimpse-feeds", ColorScheme.DARK);
            page.getByText("Watch it").click();
            page.getByText("Next look").waitFor();
            page.getByText("Which", new Page.GetByTextOptions().setExact(true)).click();
            page.getByText("Change", new Page.GetByTextOptions().setExact(true)).click();
            editor.inspect(page, "watched-feeds", ColorScheme.DARK);
            page.getByText("Pause").click();
            page.getByText("Go on").waitFor();
        }
        look(Map.of("paused-feeds", home));
    }

    private void judge(long story, long group, String who, Verdict verdict) {
        Seen seen = Seen.of(Group.inStory(story, group).orElseThrow(), Review.of(group), who);
        reviewGroup.review(story, group, Judged.all(verdict, "As I read the two reports.", seen), who);
    }

    private static long first(long story) {
        return Group.ofStory(story, GroupFilter.ALL, 0, 1).get(0).id;
    }

    private void look(Map<String, String> addresses) throws Exception {
        lookers.look(addresses);
        Page twice = editor.window(TWICE_THE_SIZE, ColorScheme.LIGHT, true);
        addresses.forEach((name, address) -> {
            twice.navigate(address);
            editor.fits(twice, name, ColorScheme.LIGHT);
        });
    }
}
