package org.crosscheck.browser;

import java.util.List;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.model.Group;
import org.crosscheck.model.GroupFilter;
import org.crosscheck.model.Verdict;
import org.crosscheck.workflow.Judged;
import org.crosscheck.workflow.LoadSampleStory;
import org.crosscheck.workflow.Pasted;
import org.crosscheck.workflow.ReceiveArticle;
import org.crosscheck.workflow.ReviewGroup;
import org.crosscheck.workflow.Seen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A page that stays open. */
@QuarkusTest
class LiveTest {
    private static final double NIGHT = 9 * 60 * 60 * 1000;

    private Editor editor;

    @TestHTTPResource("/")
    String root;

    @Inject
    LoadSampleStory loadSampleStory;

    @Inject
    ReviewGroup reviewGroup;

    @Inject
    ReceiveArticle receiveArticle;

    @BeforeEach
    void open() {
        editor = new Editor(root);
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void aColleaguesVerdictAppearsWithoutAReload() {
        Group group = group();
        Page page = editor.window(1280, ColorScheme.LIGHT, true);
        page.waitForResponse(answer -> answer.url().endsWith("/events"), () -> page.navigate(address(group)));
        page.locator("#reviewer").fill("Ada");
        page.locator("#note").fill("Half a thought");
        reviewGroup.review(
                group.story.id,
                group.id,
                Judged.all(Verdict.UPDATE, "Rang them.", Seen.of(group, List.of(), "Ben")),
                "Ben");
        assertThat(page.locator("#reviews")).containsText("Rang them.");
        assertThat(page.locator("#note")).hasValue("Half a thought");
    }

    @Test
    void anArticleThatAColleagueAddsIsAmongTheSourcesWithoutAReload() {
        long story = loadSampleStory.load();
        Page page = editor.window(1280, ColorScheme.LIGHT, true);
        page.waitForResponse(answer -> answer.url().endsWith("/events"), () -> page.navigate("/stories/" + story));
        page.locator("#import summary").click();
        page.locator("#text").fill("Half an article");
        receiveArticle.paste(story, new Pasted("Dam Dispatch", "The dam", null, "The dam holds."), "Ben");
        assertThat(page.locator("#source-list")).containsText("Dam Dispatch");
        assertThat(page.locator("#text")).hasValue("Half an article");
    }

    @Test
    void aPageLeftOpenOvernightSaysSo() {
        Page page = editor.window(1280, ColorScheme.LIGHT, true);
        page.navigate(address(group()));
        page.evaluate(
                "night => { const now = Date.now; Date.now = () => now() + night; window.dispatchEvent(new Event('focus')); }",
                NIGHT);
        assertThat(page.locator("#stale")).containsText("open for a long time");
        editor.draw(page, "group-overnight-1280-light");
    }

    @Test
    void aFormThatIsNotTakenKeepsWhatWasTyped() {
        Page page = editor.window(1280, ColorScheme.LIGHT, true);
        page.navigate(address(group()));
        page.context().clearCookies();
        page.locator("#note").fill("Not lost");
        page.locator("#reviewer").fill("Ada");
        page.locator("input[name=verdict]").first().check();
        page.locator("button[name=then][value=next]").click();
        assertThat(page.locator("#stale")).containsText("did not take that");
        assertThat(page.locator("#note")).hasValue("Not lost");
    }

    private Group group() {
        return Group.ofStory(loadSampleStory.load(), GroupFilter.ALL, 0, 1).get(0);
    }

    private static String address(Group group) {
        return "/stories/" + group.story.id + "/groups/" + group.id;
    }
}
