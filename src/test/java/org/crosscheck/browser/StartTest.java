package org.crosscheck.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.FrontDoor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How a browser comes in. */
@QuarkusTest
class StartTest {
    private Editor editor;

    @TestHTTPResource("/")
    String root;

    @BeforeEach
    void open() {
        editor = new Editor(root);
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void theLinkSignsInAndLeavesNoTokenBehind() {
        Page page = editor.stranger(1280, ColorScheme.LIGHT, true);
        page.navigate("/start#" + FrontDoor.token());
        page.waitForURL("**/stories");
        page.goBack();
        assertFalse(page.url().contains("#"), page.url());
        assertEquals(java.util.List.of(), editor.complaints());
    }

    @Test
    void withoutScriptThereIsAField() {
        Page page = editor.stranger(360, ColorScheme.LIGHT, false);
        page.navigate("/me");
        editor.draw(page, "start-stranger-360-light");
        page.locator("#token").fill(FrontDoor.token());
        page.locator("#start button").click();
        assertTrue(page.url().endsWith("/me"), page.url());
    }

    @Test
    void aUsedTokenSaysHowToGetANewOne() {
        Page page = editor.stranger(1280, ColorScheme.DARK, true);
        page.navigate("/start#used");
        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT)
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("used already")))
                .isVisible();
        editor.draw(page, "start-wrong-1280-dark");
    }
}
