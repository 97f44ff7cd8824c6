package org.crosscheck.browser;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.crosscheck.intake.About;
import org.crosscheck.intake.Document;
import org.crosscheck.intake.Part;
import org.crosscheck.model.Article;
import org.crosscheck.model.DetailCorrection.Detail;
import org.crosscheck.workflow.CorrectDetails;
import org.crosscheck.workflow.CreateStory;
import org.crosscheck.workflow.ImportArticle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What intake did to an article is seen, undone and corrected, with and without script, by keys alone. */
@QuarkusTest
class DetailsTest {
    private static final String WIRE =
            "The ferry Alba ran aground on a sandbank off Lodra with 83 people aboard on Monday night. "
                    + "“Nobody was hurt and nobody panicked,” said the harbour master, Ida Brandt, on the quay. "
                    + "Tugs from three harbours waited for the tide to lift her, and divers looked at her keel at noon.";
    private static final String PAGE = """
            <html lang="en"><head><meta property="og:site_name" content="Lodra Post"></head><body>
            <nav><a href="/">Harbour news</a> <a href="/s">Sport</a></nav><article><h1>Ferry runs aground</h1>
            <figure><img src="f.jpg"><figcaption>The ferry at low tide. Photo: Jon Asker</figcaption></figure>
            <p>LODRA, May 14 (Reuters) - %s</p><p>Read more: How 12 ferries like the Alba were built</p>
            <p>The crew counted 83 people twice.</p><p>EMBARGOED until 0600 GMT, 15 May 2024</p></article></body></html>
            """.formatted(WIRE);

    @TestHTTPResource("/")
    String root;

    @Inject
    CreateStory createStory;

    @Inject
    Session session;

    @Inject
    ImportArticle importArticle;

    @Inject
    CorrectDetails correctDetails;

    private Editor editor;
    private long story;
    private String home;

    @BeforeEach
    void open() {
        editor = new Editor(root);
        story = createStory.titled("The ferry Alba", "Ada");
        home = "/stories/" + story;
        importArticle.into(
                story,
                new Document(
                        new About("Gazette", "Ferry aground off Lodra", null, null, null, "Reporting by Reuters"),
                        WIRE,
                        List.of()),
                "Ada");
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPassageIsPutBackByKeysAlone(boolean script) {
        Page page = editor.window(1280, ColorScheme.LIGHT, script);
        upload(page);
        assertThat(page.getByText("Carries the same")).hasCount(1);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("passages left out"))
                .press("Enter");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Put back.*Read more")))
                .press("Enter");
        assertThat(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Leave out again.*Read more"))))
                .hasCount(1);
        page.locator("#dTITLE").fill("Ferry Alba aground");
        page.locator("#dTITLE").press("Enter");
        assertThat(page.getByText("found: Ferry runs aground")).hasCount(1);
        assertEquals(List.of(), editor.complaints());
    }

    @Test
    void theDetailsAreAccessibleAndFitTheScreen() {
        Page upload = editor.window(1280, ColorScheme.LIGHT, true);
        upload(upload);
        look("taken-in", upload, 1280, ColorScheme.LIGHT);
        long article = Article.ofStory(story).stream()
                .filter(one -> one.outlet.name.equals("Lodra Post"))
                .findFirst()
                .orElseThrow()
                .id;
        correctDetails.correct(
                story, article, 0, Map.of(Detail.PUBLISHED, "2024-05-14", Detail.BYLINE, "Vera Lind"), "Ben Ito");
        long draft = importArticle.into(story, draft(), "Ada").articleId();
        Map<String, String> addresses = Map.of(
                "details", home + "/articles/" + article + "/details",
                "held-article", home + "/articles/" + article,
                "held-story", home,
                "notes", home + "/articles/" + draft);
        addresses.forEach((name, address) -> {
            look(name, at(address, 1280, ColorScheme.LIGHT), 1280, ColorScheme.LIGHT);
            look(name, at(address, 360, ColorScheme.DARK), 360, ColorScheme.DARK);
        });
        Page late = at(addresses.get("details"), 1280, ColorScheme.DARK);
        session.clear();
        correctDetails.correct(story, article, 1, Map.of(Detail.TITLE, "Ferry freed"), "Ben Ito");
        late.locator("#dTITLE").fill("Ferry still aground");
        late.getByText("Save corrections").click();
        assertThat(late.getByText("Now: Ferry freed")).hasCount(1);
        look("details-stale", late, 1280, ColorScheme.DARK);
    }

    @Test
    void aPasteKeepsItsFormattingUntilItIsEdited() {
        Page page = editor.window(1280, ColorScheme.LIGHT, true);
        page.navigate(home);
        page.locator("#import summary").click();
        page.locator("#outlet").fill("Radio Lodra");
        page.locator("#text")
                .evaluate(
                        "(area, html) => { const data = new DataTransfer(); data.setData('text/html', html);"
                                + " area.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true}));"
                                + " area.value = 'Ferry afloat The keel. It floats.'; area.dispatchEvent(new InputEvent('input',"
                                + " {inputType: 'insertFromPaste', bubbles: true})); }",
                        "<h1>Ferry afloat</h1><figure><figcaption>The keel.</figcaption></figure><p>It floats.</p>");
        page.getByText("Add article", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".prose .caption")).hasText("The keel.");
        assertThat(page.locator("h1")).hasText("Ferry afloat");
    }

    private void upload(Page page) {
        page.navigate(home);
        page.locator("#import summary").click();
        page.locator("#files").setInputFiles(new FilePayload("ferry.html", "text/html", PAGE.getBytes(UTF_8)));
        page.getByText("Upload", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("[role=status]").getByText("ferry.html").first().waitFor();
    }

    private static Document draft() {
        String words = "The bridge carries 9,000 cars a day. It was built in stone. It cost $3 million.";
        return new Document(
                new About("Our desk", "The bridge, our draft", null, null, null, null),
                words,
                List.of(),
                List.of(
                        new Part(Part.Kind.COMMENT, 19, 24, "Count of May, page 12: 9,040", "Ida Brandt"),
                        new Part(Part.Kind.FOOTNOTE, words.length(), words.length(), "Roads office, 2024", null)),
                List.of(),
                null);
    }

    private Page at(String address, int width, ColorScheme scheme) {
        Page page = editor.window(width, scheme, true);
        page.navigate(address);
        return page;
    }

    private void look(String state, Page page, int width, ColorScheme scheme) {
        String name = state + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
        editor.draw(page, name);
        int across = (int) page.evaluate("document.documentElement.scrollWidth");
        assertTrue(across <= width, name + " is " + across + " wide");
        assertEquals(List.of(), Accessibility.violations(page), name);
    }
}
