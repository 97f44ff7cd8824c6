package org.crosscheck.browser;

import java.util.List;

import jakarta.inject.Inject;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Group;
import org.crosscheck.model.GroupFilter;
import org.crosscheck.workflow.LoadSampleStory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * One decision as somebody makes it who hears the page, by roles and names alone:
 *
 * <ol>
 *   <li>The first stop is the link that skips to the content.
 *   <li>The navigation “Queue” names the groups, each with what is proposed; the one that is open is marked as current.
 *   <li>The heading of the first level is the group; the sources' words follow as a list, with their outlets.
 *   <li>The figures are a table with headings; the drawing beside it says that it draws that table.
 *   <li>The complementary part “Decision, reasons and history” holds the verdicts as one group of radio buttons, a note, the
 *       name, and the button that saves and goes on.
 *   <li>After it is pressed, the next group's heading has the focus and is read.
 * </ol>
 */
@QuarkusTest
class ScreenReaderTest {
    private Editor editor;

    @TestHTTPResource("/")
    String root;

    @Inject
    LoadSampleStory loadSampleStory;

    @BeforeEach
    void open() {
        editor = new Editor(root);
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void aDecisionIsMadeByWhatIsHeard() {
        long story = loadSampleStory.load();
        GroupFilter figures = new GroupFilter(ClaimKind.QUANTITY, null, null, false, null, null, null, null);
        List<Group> groups = Group.ofStory(story, figures, 0, Integer.MAX_VALUE);
        Group targets = groups.stream()
                .filter(group -> group.title.equals("1,260 targets"))
                .findFirst()
                .orElseThrow();
        Group next = groups.get(groups.indexOf(targets) + 1);
        Page page = editor.window(1280, ColorScheme.LIGHT, true);
        page.navigate("/stories/" + story + "/groups/" + targets.id + "?kind=QUANTITY");
        skip(page);
        queue(page, targets, next);
        group(page, targets);
        decide(page);
        assertThat(heading(page, next.title)).isFocused();
    }

    private static void skip(Page page) {
        page.keyboard().press("Tab");
        assertThat(named(page, AriaRole.LINK, "Skip to the content")).isFocused();
    }

    private static void queue(Page page, Group here, Group next) {
        Locator queue = named(page, AriaRole.NAVIGATION, "Queue");
        Locator entry = queue.getByRole(AriaRole.LINK, name("Conflict: " + here.title));
        assertThat(entry).hasAttribute("aria-current", "page");
        assertThat(queue.getByRole(AriaRole.LIST)).containsText(next.title);
    }

    private static void group(Page page, Group group) {
        assertThat(heading(page, group.title)).isVisible();
        assertThat(named(page, AriaRole.TABLE, "The figures as read")).isVisible();
        assertThat(page.getByRole(AriaRole.COLUMNHEADER).first()).hasText("Source");
        assertThat(page.getByLabel("Number line of the figures in the table above"))
                .hasAttribute("role", "img");
    }

    private static void decide(Page page) {
        Locator aside = named(page, AriaRole.COMPLEMENTARY, "Decision, reasons and history");
        Locator verdicts = aside.getByRole(AriaRole.GROUP, name("Between these sources"));
        verdicts.getByRole(AriaRole.RADIO, name("Conflict")).check();
        aside.getByRole(AriaRole.TEXTBOX, name("Note").setExact(true)).fill("Rang the press office.");
        aside.getByRole(AriaRole.TEXTBOX, name("Your name")).first().fill("Ada");
        aside.getByRole(AriaRole.BUTTON, name("Save and next")).click();
    }

    private static Locator heading(Page page, String title) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1).setName(title));
    }

    private static Locator named(Page page, AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator.GetByRoleOptions name(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
