package org.crosscheck.workflow;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import com.sun.management.ThreadMXBean;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.intake.TextFile;
import org.crosscheck.intake.UnreadableException;
import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Group;
import org.crosscheck.model.Review;
import org.crosscheck.model.Verdict;
import org.crosscheck.sample.GrowingStory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** One agency's text in many papers. */
@QuarkusTest
class JoinableTest {
    /** So many have more claims than are compared anew with every article. */
    private static final int FIRST = 24;

    private static final int LATER = 16;

    /** In a story of one text alone no figure is rare enough to be linked: the groups looked at are the statements'. */
    private static final int STATEMENTS = GrowingStory.CLAIMS_AN_ARTICLE / 2;

    @Inject
    CreateStory createStory;

    @Inject
    ImportArticle importArticle;

    @Inject
    RegroupStory regroupStory;

    @Inject
    Bridge bridge;

    @Inject
    Session session;

    private long story;

    @BeforeEach
    void aStoryOfCopies() {
        story = createStory.titled("Copied", "Ann");
        importArticle.storeAll(
                story, IntStream.range(0, FIRST).mapToObj(this::copy).toList(), "Ann");
    }

    @Test
    void oneMoreCostsTheSameHoweverManyThereAre() {
        long soon = cost(FIRST);
        IntStream.range(FIRST + 1, FIRST + LATER).forEach(this::take);
        long late = cost(FIRST + LATER);
        assertTrue(late < 1.3 * soon, soon + " bytes, then " + late);
    }

    @Test
    void theyStandTogetherAsOneOrigin() {
        IntStream.range(FIRST, FIRST + LATER).forEach(this::take);
        Map<Long, List<Claim>> groups = groups();
        assertEquals(STATEMENTS, groups.size());
        groups.values().forEach(members -> {
            Group group = members.get(0).group;
            assertEquals(FIRST + LATER, members.size());
            assertEquals(FIRST + LATER, group.sourceCount);
            assertEquals(1, group.originCount);
            assertEquals("long passages in common", group.origins);
        });
    }

    @Test
    void groupingTheStoryAnewChangesNothing() {
        IntStream.range(FIRST, FIRST + 4).forEach(this::take);
        Map<Long, String> before = described();
        regroupStory.begin(story, "Ann");
        while (regroupStory.step(story)) {}
        assertEquals(before, described());
    }

    @Test
    void aGroupThatAPersonCalledDifferentThingsTakesNoCopyIn() {
        Group different = groups().values().iterator().next().get(0).group;
        bridge.decide(bridge.group(story, different.id), Verdict.DIFFERENT);
        take(FIRST);
        Map<Long, List<Claim>> groups = groups();
        assertEquals(1, Review.standingIn(List.of(different.id)).size());
        assertEquals(FIRST, groups.get(different.id).size());
        assertEquals(STATEMENTS + 1, groups.size());
        assertEquals(
                1,
                groups.values().stream().filter(members -> members.size() == 1).count());
    }

    private long cost(int number) {
        Reading reading = copy(number);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        importArticle.storeAll(story, List.of(reading), "Ann");
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private void take(int number) {
        importArticle.storeAll(story, List.of(copy(number)), "Ann");
    }

    private Reading copy(int number) {
        String text = GrowingStory.article(0).text().replaceFirst("Outlet: .*", "Outlet: Paper " + number);
        try {
            return importArticle.read(TextFile.paste(text));
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    private Map<Long, List<Claim>> groups() {
        session.clear();
        return Claim.ofStory(story).stream()
                .filter(claim -> claim.kind == ClaimKind.QUOTATION)
                .collect(Collectors.groupingBy(claim -> claim.group.id));
    }

    private Map<Long, String> described() {
        return groups().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        group -> group.getValue().stream()
                                        .map(claim -> claim.id)
                                        .sorted()
                                        .toList()
                                + " " + group.getValue().get(0).group.proposal + " "
                                + group.getValue().get(0).group.sourceCount));
    }
}
