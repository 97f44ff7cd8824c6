package org.crosscheck.workflow;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.crosscheck.model.Article;
import org.crosscheck.model.Claim;
import org.crosscheck.model.Group;
import org.crosscheck.model.GroupFilter;
import org.crosscheck.model.History;
import org.crosscheck.model.HistoryFilter;
import org.crosscheck.model.Progress;
import org.crosscheck.model.Proposal;
import org.crosscheck.model.Queue;
import org.crosscheck.model.Story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class StoriesTest {
    @Inject
    CreateStory createStory;

    @Inject
    ArchiveStory archiveStory;

    @Inject
    LoadSampleStory loadSampleStory;

    @Test
    void aStoryIsPutAwayAndFetchedBackAndNothingIsLost() {
        long id = createStory.titled("  The bridge ", "Ann");
        archiveStory.archive(id, "Ben");
        assertTrue(isAmong(id, Story.archived()));
        assertFalse(isAmong(id, Story.open()));
        archiveStory.reopen(id, "Cleo");
        archiveStory.reopen(id, "Cleo");

        assertTrue(isAmong(id, Story.open()));
        assertEquals(
                List.of("reopened", "archived", "created"),
                History.ofStory(id, HistoryFilter.ALL, null, 0, 10).stream()
                        .map(entry -> entry.action)
                        .toList());
        assertEquals(
                "The bridge",
                History.ofStory(id, HistoryFilter.ALL, null, 0, 10).get(2).afterState);
    }

    @Test
    void aTitleMustBeThereAndFit() {
        assertThrows(RefusedException.class, () -> createStory.titled(" ", "Ann"));
        assertThrows(RefusedException.class, () -> createStory.titled(null, "Ann"));
        assertThrows(RefusedException.class, () -> createStory.titled("t".repeat(Story.TITLE_LENGTH + 1), "Ann"));
    }

    @Test
    void whatIsNotThereCannotBePutAway() {
        assertThrows(UnknownException.class, () -> archiveStory.archive(-1, "Ann"));
    }

    @Test
    void theSampleStoryIsPackedIntoTheProduct() {
        long sample = loadSampleStory.load();

        assertEquals(8, Article.ofStory(sample).size());
        assertTrue(Claim.ofStory(sample).stream().allMatch(claim -> claim.group != null));
        Progress progress = Progress.of(sample);
        assertEquals(Group.countOfStory(sample, GroupFilter.ALL), progress.groups());
        assertEquals(progress, Progress.byStory().get(sample));
        assertEquals(0, progress.reviewed());
        Group first = Group.ofStory(sample, GroupFilter.ALL, 0, 1).get(0);
        assertEquals(Proposal.CONFLICT, first.proposal);
    }

    @Test
    void nextAndPreviousWalkTheListInItsOrder() {
        long sample = loadSampleStory.load();
        List<Group> list = Group.ofStory(sample, GroupFilter.ALL, 0, 1000);

        for (int i = 0; i + 1 < list.size(); i++) {
            assertEquals(
                    list.get(i + 1).id,
                    new Queue(list.get(i), GroupFilter.ALL).after(1).get(0).id());
            assertEquals(
                    list.get(i).id,
                    new Queue(list.get(i + 1), GroupFilter.ALL).before(1).get(0).id());
        }
        assertTrue(new Queue(list.get(0), GroupFilter.ALL).before(1).isEmpty());
        assertTrue(
                new Queue(list.get(list.size() - 1), GroupFilter.ALL).after(1).isEmpty());
    }

    private static boolean isAmong(long id, List<Story> stories) {
        return stories.stream().anyMatch(story -> story.id == id);
    }
}
