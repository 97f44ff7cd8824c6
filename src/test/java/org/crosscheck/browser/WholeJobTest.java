package org.crosscheck.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What an editor does with a story, from its first article to its report. */
@QuarkusTest
class WholeJobTest {
    private static final String COURIER = """
            Outlet: Valley Courier
            Title: Dam leaks above Orlen
            Published: 2026-03-03

            Water broke through the dam above Orlen on Tuesday and flooded 340 houses.

            “We had ten minutes to leave,” said Ida Falk, the mayor of Orlen.
            """;
    private static final String POST = """
            Orlen woke to water in its streets. On Tuesday 430 houses were flooded when the dam above the town broke.

            Ida Falk, the mayor, said: “We had ten minutes to leave.” The road to Marn is cut.
            """;

    private static Editor editor;

    @TestHTTPResource("/")
    String root;

    @BeforeEach
    void open() {
        if (editor == null) {
            editor = new Editor(root);
        }
    }

    @AfterAll
    static void close() {
        if (editor != null) {
            editor.close();
            editor = null;
        }
    }

    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {true, false})
    void fromTheFirstArticleToTheReport(boolean script) throws IOException {
        Page page = editor.window(1280, ColorScheme.LIGHT, script);
        createStory(page, "Dam at Orlen " + script);
        upload(page);
        paste(page);
        mark(page, script);
        decide(page);
        takeTheReport(page);
        page.context().close();
        assertEquals(List.of(), editor.complaints());
    }

    /** HOSTILE.md, row 10. */
    @Test
    void browserAndServerSelectTheSameCharacters() {
        String words = "\uD83D\uDC69\u200D\uD83D\uDE92 Zoe\u0308 stayed";
        Page page = editor.window(1280, ColorScheme.LIGHT, true);
        createStory(page, "Night watch");
        page.getByLabel("Outlet").fill("The Northern Post");
        page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill("Night watch");
        page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true))
                .fill("\uD83D\uDEA2 At noon " + words + ".\n\nAt dusk \uD83C\uDF0A " + words + " again.");
        page.getByText("Add article").click();
        select(page, words + " again");
        page.locator("#words").fill(words);
        page.locator("#occurrence").fill("2");
        assertThat(page.locator("#kind")).hasValue("FACT");
        page.getByText("Mark", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.locator(".prose .fact").first()).isVisible();
        assertEquals(words, String.join("", page.locator(".prose .fact").allTextContents()));
        select(page, words);
        assertThat(page.locator("#words")).hasValue(words);
        assertThat(page.locator("#occurrence")).hasValue("1");
        assertEquals(List.of(), editor.complaints());
    }

    private void createStory(Page page, String title) {
        page.navigate("/");
        page.getByLabel("New story").fill(title);
        page.getByText("Create").click();
        assertThat(page.locator("h1")).hasText(title);
    }

    private void upload(Page page) {
        byte[] text = COURIER.getBytes(StandardCharsets.UTF_8);
        page.getByLabel("Or files").setInputFiles(new FilePayload[] {
            new FilePayload("courier.txt", "text/plain", text),
            new FilePayload("picture.txt", "text/plain", new byte[] {'%', 'P', 'D', 'F', 0})
        });
        page.getByText("Upload").click();
        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.STATUS))
                .containsText("picture.txt");
        assertThat(page.locator(".sources")).containsText("Dam leaks above Orlen");
    }

    private void paste(Page page) {
        page.getByText("Add sources").click();
        page.getByLabel("Outlet").fill("The Northern Post");
        page.getByLabel("Published").fill("2026-03-03");
        page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill("Orlen under water");
        page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill(POST);
        page.getByText("Add article").click();
        assertThat(page.locator("h1")).hasText("Orlen under water");
        assertThat(page.locator(".prose .figure").first()).containsText("430");
    }

    private void mark(Page page, boolean script) {
        if (script) {
            select(page, "The road to Marn is cut");
            assertThat(page.locator("#words")).hasValue("The road to Marn is cut");
            assertThat(page.locator("#occurrence")).hasValue("1");
        } else {
            page.getByText("Mark words that were missed").click();
            page.locator("#words").fill("The road to Marn is cut");
        }
        page.getByText("Mark", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".prose .fact").first()).isVisible();
        assertEquals(
                "The road to Marn is cut",
                String.join("", page.locator(".prose .fact").allTextContents()));
    }

    /** As a mouse would, from the first letter of the words to the last. */
    private static void select(Page page, String words) {
        page.evaluate("""
                words => {
                  const pieces = [...document.querySelectorAll("#prose [data-o]")];
                  const from = pieces.map(piece => piece.textContent).join("").indexOf(words);
                  const place = (at, isEnd) => {
                    for (const piece of pieces) {
                      const length = piece.textContent.length;
                      if (at < length || (isEnd && at === length)) return [piece.firstChild, at];
                      at -= length;
                    }
                  };
                  document.getSelection().setBaseAndExtent(...place(from, false), ...place(from + words.length, true));
                }
                """, words);
    }

    private void decide(Page page) {
        page.getByText("Groups and sources").click();
        Locator first = page.locator(".groups .title").first();
        String title = first.textContent();
        first.click();
        assertThat(page.locator("h1")).hasText(title);
        page.getByLabel("Conflict").check();
        page.locator("#note").fill("Called the town hall: 340.");
        page.locator("#reviewer").fill("Ada");
        page.locator("button[name=then][value=stay]").click();
        assertThat(page.locator(".reviews")).containsText("Called the town hall: 340.");
        assertThat(page.locator("#deciding .progress .count")).containsText("1 of ");
    }

    private void takeTheReport(Page page) throws IOException {
        page.getByText("Report", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Compile now").click();
        assertThat(page.locator(".report")).containsText("Called the town hall: 340.");
        Download download =
                page.waitForDownload(() -> page.locator(".take a[href$='.csv']").click());
        assertTrue(download.suggestedFilename().matches("report-dam-at-orlen-.*\\.csv"), download.suggestedFilename());
        Path file = Path.of("target", "screenshots", download.suggestedFilename());
        download.saveAs(file);
        assertTrue(Files.readString(file).contains("Called the town hall: 340."));
    }

    @Test
    void whatAnArticleSaysIsTextAndNeverScript() {
        Page page = editor.window(1280, ColorScheme.LIGHT, true);
        String payload = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><svg onload=alert(3)>{x}";
        createStory(page, payload);
        page.getByLabel("Outlet").fill(payload);
        page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill(payload);
        page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true))
                .fill("“" + payload + " was found,” said Ada " + payload + ". Six boats \u202Eknas\u202C sank.");
        page.getByText("Add article").click();
        assertThat(page.locator("h1")).hasText(payload);
        page.locator(".claims .exact").first().click();
        page.getByText("Report", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Compile now").click();
        assertThat(page.locator(".report h1")).hasText(payload);
        page.navigate("/stories");
        assertEquals(List.of(), editor.complaints());
    }
}
