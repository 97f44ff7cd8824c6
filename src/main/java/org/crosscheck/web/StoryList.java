package org.crosscheck.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.crosscheck.model.Count;
import org.crosscheck.model.Progress;
import org.crosscheck.model.Story;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.ProgressBar;
import org.crosscheck.web.page.StoriesPage;

/** Fills the page of stories. */
final class StoryList {
    private StoryList() {}

    /**
     * The open stories.
     *
     * @param known which stories the visitor may know of, by id
     * @param typed the title typed into the form
     * @param wrong what is wrong with it, or null
     */
    static StoriesPage open(Predicate<Long> known, String visitor, String typed, String wrong) {
        return open(known, visitor, typed, wrong, null);
    }

    /** The open stories, and why a story's file was not read. */
    static StoriesPage unread(Predicate<Long> known, String visitor, String why) {
        return open(known, visitor, "", null, why);
    }

    private static StoriesPage open(Predicate<Long> known, String visitor, String typed, String wrong, String unread) {
        List<Story> archived = known(Story.archived(), known);
        return new StoriesPage(
                Frame.plain(visitor), rows(known(Story.open(), known)), false, archived.size(), typed, wrong, unread);
    }

    /** @param known which stories the visitor may know of, by id */
    static StoriesPage archived(Predicate<Long> known, String visitor) {
        List<Story> open = known(Story.open(), known);
        return new StoriesPage(
                Frame.plain(visitor), rows(known(Story.archived(), known)), true, open.size(), "", null, null);
    }

    private static List<Story> known(List<Story> stories, Predicate<Long> known) {
        return stories.stream().filter(story -> known.test(story.id)).toList();
    }

    private static List<StoriesPage.Row> rows(List<Story> stories) {
        Map<Long, Long> articles = Count.articlesByStory();
        Map<Long, Progress> progress = Progress.byStory();
        return stories.stream()
                .map(story -> row(story, articles.getOrDefault(story.id, 0L), progress.get(story.id)))
                .toList();
    }

    private static StoriesPage.Row row(Story story, long articles, Progress progress) {
        ProgressBar bar =
                progress == null ? new ProgressBar(0, 0) : new ProgressBar(progress.reviewed(), progress.groups());
        long conflicts = progress == null ? 0 : progress.conflicts();
        LocalDate started = LocalDate.ofInstant(story.createdAt, ZoneOffset.UTC);
        return new StoriesPage.Row(story.id, story.title, articles, conflicts, started, bar);
    }
}
