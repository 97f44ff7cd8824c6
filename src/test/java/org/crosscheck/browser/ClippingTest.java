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

import org.crosscheck.model.Article;
import org.crosscheck.workflow.CreateStory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** An article goes from the page where it is read into a story. */
@QuarkusTest
class ClippingTest {
    private static final String WORDS = "“The weir held all night,” said engineer Tove Lang. 31 houses stood empty.";
    private static final String ARTICLE = "<!doctype html><html lang=en><head><title>Weir holds</title>"
            + "<meta property='og:site_name' content='Valley Post'><link rel=canonical href='https://valley.example/weir'>"
            + "</head><body><h1>Weir holds</h1><p id=words>" + WORDS + "</p></body></html>";

    private Editor editor;
    private long story;

    @TestHTTPResource("/")
    String root;

    @Inject
    CreateStory createStory;

    @BeforeEach
    void open() {
        editor = new Editor(root);
        story = createStory.titled("The weir", "Ann");
    }

    @AfterEach
    void close() {
        editor.close();
    }

    /** The bookmark's own program runs on a page of another site. */
    @Test
    void theBookmarkFillsTheFormAndTheReaderSendsIt() {
        Page page = editor.window(1280, ColorScheme.LIGHT, true);
        page.navigate("/clipping");
        String bookmark = page.locator("#bookmark").getAttribute("href");
        page.context()
                .route(
                        "https://valley.example/weir",
                        route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                                .setContentType("text/html; charset=utf-8")
                                .setBody(ARTICLE)));
        Page article = page.context().newPage();
        article.navigate("https://valley.example/weir");
        article.evaluate("getSelection().selectAllChildren(document.getElementById('words'))");
        Page form = page.context().waitForPage(() -> article.evaluate(bookmark.substring("javascript:".length())));

        assertThat(form.locator("#address")).hasValue("https://valley.example/weir");
        assertThat(form.locator("#title")).hasValue("Weir holds");
        assertThat(form.locator("#outlet")).hasValue("Valley Post");
        assertThat(form.locator("#text")).hasValue(WORDS);
        assertFalse(form.url().contains("#"), form.url());
        assertEquals(0, Article.ofStory(story).size());
        assertEquals(List.of(), Accessibility.violations(form));
        editor.draw(form, "clipping-filled-1280-light");

        form.locator("#story").selectOption("" + story);
        form.locator("#clipping button").click();
        form.waitForURL("**/articles/*");
        Article stored = Article.ofStory(story).get(0);
        assertEquals("Weir holds", stored.title);
        assertEquals("https://valley.example/weir", stored.address);
        assertEquals(List.of(), editor.complaints());
    }

    @Test
    void clickedWhereItIsExplainedItSaysWhatToDoWithIt() {
        Page page = editor.window(360, ColorScheme.DARK, true);
        page.navigate("/clipping");
        page.locator("#bookmark").click();
        assertThat(page.locator("#drag")).isVisible();
        assertEquals(List.of(), Accessibility.violations(page));
        editor.draw(page, "clipping-360-dark");
        assertEquals(List.of(), editor.complaints());
    }

    @Test
    void withoutScriptThePageSaysWhatToDoAndTheFormWorks() {
        Page page = editor.window(1280, ColorScheme.LIGHT, false);
        page.navigate("/clipping");
        assertThat(page.getByText("Without script the bookmark cannot work")).isVisible();
        assertThat(page.locator("#bookmark")).isHidden();
        page.locator("#story").selectOption("" + story);
        page.locator("#text").fill(WORDS);
        page.locator("#published").fill("soon");
        page.locator("#clipping button").click();
        assertThat(page.locator("#text")).hasValue(WORDS);
        page.locator("#published").fill("2024-03-04");
        page.locator("#clipping button").click();
        page.waitForURL("**/articles/*");
        assertEquals(1, Article.ofStory(story).size());
    }

    @Test
    void whatNoBookmarkSentIsNotRead() {
        Page page = editor.window(1280, ColorScheme.LIGHT, true);
        page.navigate("/clipping#%7Bnothing");
        assertThat(page.locator("#unread")).isVisible();
    }

    /** Beside it: the page where a script gets its token. */
    @Test
    void aTokenIsMadeAndShownOnPagesThatEverybodyCanUse() {
        Page page = editor.window(360, ColorScheme.DARK, true);
        page.navigate("/account/tokens");
        page.locator("#name").fill("the wire");
        page.locator("#story").selectOption("" + story);
        page.locator("form:has(#name) button").click();
        assertThat(page.locator("#secret")).containsText("crosscheck_");
        assertEquals(List.of(), Accessibility.violations(page));
        assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
        editor.draw(page, "tokens-360-dark");
        page.setViewportSize(1280, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        editor.draw(page, "tokens-1280-light");
    }
}
