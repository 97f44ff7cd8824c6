package org.crosscheck.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.crosscheck.model.Claim;
import org.crosscheck.model.Comparison;
import org.crosscheck.model.Group;
import org.crosscheck.model.Regrouping;
import org.crosscheck.model.Verdict;
import org.crosscheck.sample.GeneratedStory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class RegroupStoryTest {
    private static final int ARTICLES = 12;

    @Inject
    Bridge bridge;

    @Inject
    RegroupStory regroupStory;

    @Inject
    Regroupings regroupings;

    @Inject
    Session session;

    private long story;

    @BeforeEach
    void aStory() {
        story = bridge.story();
        int number = 0;
        for (String article : GeneratedStory.articles(3, ARTICLES)) {
            String body = article.substring(article.indexOf("\n\n") + 2);
            bridge.take(story, "Outlet " + ++number, body);
        }
    }

    @Test
    void aStoryGroupedOnceIsGroupedTheSameAgain() {
        Map<Long, Set<Long>> before = groups();
        run();
        assertEquals(before, groups());
    }

    @Test
    void whatWasLostIsFoundAgain() {
        Set<Set<Long>> before = Set.copyOf(groups().values());
        QuarkusTransaction.requiringNew().run(() -> Comparison.delete("first.story.id = ?1", story));
        run();
        assertEquals(before, Set.copyOf(groups().values()));
        assertTrue(Comparison.count("first.story.id = ?1", story) > 0);
    }

    @Test
    void itSaysHowFarItIsCanBeStoppedAndGoesOn() {
        regroupStory.begin(story, "Ann");
        assertTrue(regroupStory.step(story));
        Regrouping under = unfinished();
        assertTrue(under.done > 0 && under.done < ARTICLES, under.done + " done");
        assertEquals(ARTICLES, under.articles);

        regroupStory.stop(story, "Ann");
        assertFalse(regroupStory.step(story));
        assertEquals(under.done, unfinished().done);

        regroupStory.begin(story, "Ben");
        assertTrue(regroupStory.step(story));
        assertTrue(unfinished().done > under.done);
        while (regroupStory.step(story)) {}
        session.clear();
        assertTrue(Regrouping.unfinished(story).isEmpty());
    }

    @Test
    void whatPeopleDecidedHolds() {
        List<Claim> quotations = bridge.quotations(story, "Outlet 1");
        Group group = bridge.group(story, quotations.get(0).group.id);
        bridge.decide(group, Verdict.AGREE);
        Set<Long> members = groups().get(group.id);
        run();
        assertEquals(members, groups().get(group.id));
        assertEquals(Verdict.AGREE, bridge.group(story, group.id).verdict);
    }

    @Test
    void whatWasNeverBegunDoesNothing() {
        assertFalse(regroupStory.step(story));
        assertThrows(UnknownException.class, () -> regroupStory.begin(-1, "Ann"));
    }

    @Test
    void whatCannotGoOnSaysSoAndMayTryAgain() {
        regroupStory.begin(story, "Ann");
        regroupStory.step(story);
        regroupings.giveUp(new Regroupings.OfStory(story));
        assertTrue(unfinished().failed);
        assertFalse(regroupStory.step(story));
        regroupStory.begin(story, "Ben");
        assertFalse(unfinished().failed);
        assertTrue(regroupStory.step(story));
    }

    @Test
    void theWorkIsPutDownTogetherWithTheWishOrNotAtAll() {
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    regroupings.begin(story, "Ann");
                    assertEquals(1, jobs());
                    throw new IllegalStateException("the wish is taken back");
                }));
        assertEquals(0, jobs());
        assertTrue(Regrouping.unfinished(story).isEmpty());
    }

    private long jobs() {
        return session.createNativeQuery(
                        "select count(*) from job where task_name = 'regroup' and task_instance = ?1", Long.class)
                .setParameter(1, Long.toString(story))
                .getSingleResult();
    }

    private void run() {
        regroupStory.begin(story, "Ann");
        while (regroupStory.step(story)) {}
    }

    private Regrouping unfinished() {
        session.clear();
        return Regrouping.unfinished(story).orElseThrow();
    }

    /** The claims of each group. */
    private Map<Long, Set<Long>> groups() {
        session.clear();
        return Claim.ofStory(story).stream()
                .collect(Collectors.groupingBy(
                        claim -> claim.group.id,
                        TreeMap::new,
                        Collectors.mapping(claim -> claim.id, Collectors.toCollection(TreeSet::new))));
    }
}
