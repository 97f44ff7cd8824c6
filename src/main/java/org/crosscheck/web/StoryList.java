package org.crosscheck.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

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
     * @param typed the title typed into the form
     * @param wrong what is wrong with it, or null
     */
    static StoriesPage open(String visitor, String typed, String wrong) {
        return new StoriesPage(
                Frame.plain(visitor),
                rows(Story.open()),
                false,
                Story.archived().size(),
                typed,
                wrong);
    }

    static StoriesPage archived(String visitor) {
        return new StoriesPage(
                Frame.plain(visitor), rows(Story.archived()), true, Story.open().size(), "", null);
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
