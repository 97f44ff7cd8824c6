package org.crosscheck.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import jakarta.inject.Inject;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.model.Claim;
import org.crosscheck.model.Group;
import org.crosscheck.model.GroupFilter;
import org.crosscheck.model.Person;
import org.crosscheck.model.Progress;
import org.crosscheck.workflow.LoadSampleStory;
import org.crosscheck.workflow.Pasted;
import org.crosscheck.workflow.People;
import org.crosscheck.workflow.ReceiveArticle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Forty claims before the deadline, without a mouse. */
@QuarkusTest
class KeyboardTest {
    private static final Logger LOG = Logger.getLogger(KeyboardTest.class);
    private static final int GROUPS = 40;

    /** One key for each verdict that the desk offers, in turn. */
    private static final String VERDICTS = "acudm";

    private static final List<String> PLACES = List.of(
            "Aldmoor",
            "Birkholt",
            "Cawdale",
            "Denwick",
            "Elmstow",
            "Farleigh",
            "Garsby",
            "Hexton",
            "Ingleby",
            "Jesmore");

    private static final int MOST_KEYS = 3;

    private static Editor editor;

    private int keys;

    @TestHTTPResource("/")
    String root;

    @Inject
    LoadSampleStory loadSampleStory;

    @Inject
    ReceiveArticle receiveArticle;

    @Inject
    People people;

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

    @Test
    void fortyGroupsAreDecidedByTwoKeysEach() {
        long story = enlarged();
        List<Group> shared = Group.ofStory(story, GroupFilter.ALL, 0, Integer.MAX_VALUE).stream()
                .filter(group -> group.sourceCount > 1)
                .toList();
        assertTrue(shared.size() >= GROUPS, "groups of two sources: " + shared.size());
        int complaints = editor.complaints().size();
        Page page = desk(shared.get(0));
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < GROUPS; i++) {
            String address = page.url();
            press(page, VERDICTS.substring(i % VERDICTS.length(), i % VERDICTS.length() + 1));
            long pressed = System.nanoTime();
            press(page, "Enter");
            page.waitForFunction("old => location.href !== old && document.activeElement.matches('h1')", address);
            times.add((System.nanoTime() - pressed) / 1_000_000);
        }
        assertEquals(GROUPS, Progress.of(story).reviewed());
        assertTrue(keys <= MOST_KEYS * GROUPS, keys + " keys");
        report(times);
        assertEquals(
                List.of(),
                editor.complaints().subList(complaints, editor.complaints().size()));
    }

    private void press(Page page, String key) {
        keys++;
        page.keyboard().press(key);
    }

    @Test
    void whatIsPrintedIsDecidedByTwoKeysAndTakenBackByOne() {
        Page page = desk(
                Group.ofStory(loadSampleStory.load(), GroupFilter.ALL, 0, 1).get(0));
        page.locator("#who-decision").fill("Ada");
        page.keyboard().press("Escape");
        page.keyboard().press("5");
        page.keyboard().press("Enter");
        assertThat(page.locator("#decisions li").first()).containsText("Cut");
        assertThat(page.getByText("Decisions so far")).isFocused();
        page.keyboard().press("z");
        assertThat(page.locator("#decisions")).containsText("taken back");
    }

    @Test
    void everybodyIsSuggestedToLookAfterAGroup() {
        for (int colleague = 0; colleague < 30; colleague++) {
            people.named("Colleague " + colleague);
        }
        Page page = desk(
                Group.ofStory(loadSampleStory.load(), GroupFilter.ALL, 0, 1).get(0));
        String title = page.title();
        Locator suggested = page.locator("#people option");
        assertThat(suggested).hasCount(20);
        page.locator("#assign-to").focus();
        assertThat(suggested).hasCount(Person.names().size());
        assertThat(page.locator("#assign-to")).isFocused();
        assertEquals(title, page.title());
    }

    @Test
    void theProposedWordingIsAskedForWhereItIsNeeded() {
        Page page = desk(
                Group.ofStory(loadSampleStory.load(), GroupFilter.ALL, 0, 1).get(0));
        page.locator("#publishing [name=reviewer]").fill("Ada");
        page.keyboard().press("Escape");
        Locator wording = page.locator("#wording");
        assertThat(wording).isHidden();
        page.keyboard().press("3");
        assertThat(wording).isFocused();
        page.keyboard().type("about 60 per cent");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#decisions li").first()).containsText("about 60 per cent");
    }

    @Test
    void theLastVerdictIsTakenBackFromTheNextGroup() {
        List<Group> groups = Group.ofStory(loadSampleStory.load(), GroupFilter.ALL, 0, 2);
        Page page = desk(groups.get(0));
        page.keyboard().press("c");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText(groups.get(1).title);
        assertThat(page.locator(".last")).containsText(groups.get(0).title);
        page.keyboard().press("z");
        assertThat(page.locator("h1")).hasText(groups.get(0).title);
        assertThat(page.locator("#reviews")).containsText("taken back");
    }

    @Test
    void theLastOfSeveralActsIsTakenBackFirst() {
        List<Group> groups = Group.ofStory(loadSampleStory.load(), GroupFilter.ALL, 0, 2);
        Page page = desk(groups.get(0));
        page.keyboard().press("c");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText(groups.get(1).title);
        page.keyboard().press("u");
        page.locator("button[name=then][value=stay]").click();
        assertThat(page.getByText("Verdicts so far")).isFocused();
        page.keyboard().press("1");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Decisions so far")).isFocused();
        int decisions = page.locator("#decisions li").count();
        for (int i = 1; i <= decisions; i++) {
            page.keyboard().press("z");
            assertThat(page.locator("#decisions li.withdrawn")).hasCount(i);
            assertThat(page.locator("#reviews li.withdrawn")).hasCount(0);
        }
        page.keyboard().press("z");
        assertThat(page.locator("#reviews li.withdrawn")).hasCount(1);
        assertThat(page.locator("h1")).hasText(groups.get(1).title);
    }

    @Test
    void whatOneDecisionNeedsStandsOnOneScreen() {
        List<Group> pairs = Group.ofStory(loadSampleStory.load(), GroupFilter.ALL, 0, 40).stream()
                .filter(group -> Claim.membersOf(group.id).size() == 2)
                .toList();
        Page page = desk(pairs.get(0));
        String address = page.url();
        page.keyboard().press("c");
        page.keyboard().press("Enter");
        page.waitForFunction("old => location.href !== old", address);
        page.navigate("/stories/" + pairs.get(1).story.id + "/groups/" + pairs.get(1).id);
        page.setViewportSize(1280, 800);
        assertEquals(0, page.evaluate("scrollY"));
        for (String needed : List.of(".members", ".because", "#deciding form button.main", "#publishing button.main")) {
            BoundingBox box = page.locator(needed).boundingBox();
            assertTrue(box.y >= 0 && box.y + box.height <= 800, needed + " ends at " + (box.y + box.height));
        }
    }

    /** The sample story, and two outlets that say the same about ten more places. */
    private long enlarged() {
        long story = loadSampleStory.load();
        for (String outlet : List.of("Harbour Post", "Eastmere Gazette")) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < PLACES.size(); i++) {
                text.append(130 + 7 * i)
                        .append(" lorries were stopped at ")
                        .append(PLACES.get(i))
                        .append(".\n\n");
            }
            receiveArticle.paste(story, new Pasted(outlet, "Lorries " + outlet, "2022-04-19", text.toString()), "Ada");
        }
        return story;
    }

    /** A page on the first group, at which the reviewer has given a name. */
    private static Page desk(Group group) {
        Page page = editor.window(1280, ColorScheme.LIGHT, true);
        page.navigate("/stories/" + group.story.id + "/groups/" + group.id);
        page.locator("#reviewer").fill("Ada");
        page.keyboard().press("Escape");
        return page;
    }

    private static void report(List<Long> times) {
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        LOG.warnf(
                "the next group was shown after %d ms (median), %d ms (95th percentile), %d ms (longest of %d)",
                sorted[sorted.length / 2],
                sorted[(int) Math.ceil(sorted.length * 0.95) - 1],
                LongStream.of(sorted).max().orElse(0),
                sorted.length);
    }

    @Test
    void theKeysGoAlongTheQueueAndIntoTheNote() {
        long story = loadSampleStory.load();
        List<Group> groups = Group.ofStory(story, GroupFilter.ALL, 0, 3);
        Page page = desk(groups.get(0));
        page.keyboard().press("j");
        assertThat(page.locator("h1")).hasText(groups.get(1).title);
        assertThat(page.locator("h1")).isFocused();
        page.keyboard().press("k");
        assertThat(page.locator("h1")).hasText(groups.get(0).title);
        assertThat(page.locator("h1")).isFocused();
        page.keyboard().press("n");
        assertThat(page.locator("#note")).isFocused();
        page.keyboard().type("j stays a letter");
        assertThat(page.locator("#note")).hasValue("j stays a letter");
        page.keyboard().press("Escape");
        page.keyboard().press("/");
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).isFocused();
    }

    @Test
    void theKeysAreListedChangedAndSwitchedOff() {
        List<Group> groups = Group.ofStory(loadSampleStory.load(), GroupFilter.ALL, 0, 2);
        Page page = desk(groups.get(0));
        page.keyboard().press("?");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).isVisible();
        editor.draw(page, "keys-1280-light");
        dialog.getByLabel("Next group").fill("w");
        dialog.getByText("Keep").click();
        assertThat(dialog).hasCount(0);
        page.keyboard().press("j");
        assertThat(page.locator("h1")).hasText(groups.get(0).title);
        page.keyboard().press("w");
        assertThat(page.locator("h1")).hasText(groups.get(1).title);
        page.keyboard().press("?");
        dialog.getByLabel("Use these keys").uncheck();
        dialog.getByText("Keep").click();
        assertThat(dialog).hasCount(0);
        page.keyboard().press("k");
        assertThat(page.locator("h1")).hasText(groups.get(1).title);
        assertTrue(page.locator("kbd.key").all().isEmpty());
    }

    @Test
    void focusGoesWhereTheWorkGoesOn() {
        Page page = desk(
                Group.ofStory(loadSampleStory.load(), GroupFilter.ALL, 0, 1).get(0));
        page.keyboard().press("a");
        assertThat(page.getByLabel("Agree")).isFocused();
        page.locator("button[name=then][value=stay]").click();
        assertThat(page.getByText("Verdicts so far")).isFocused();
        page.locator("#reviewer").fill(" ");
        page.keyboard().press("Escape");
        page.keyboard().press("c");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
    }
}
