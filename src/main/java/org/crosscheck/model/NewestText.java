package org.crosscheck.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The words that an article has now, and whose they are. {@code published} is null where unknown. */
public record NewestText(
        Long articleId, Long versionId, String outlet, String title, LocalDate published, String text) {

    /** Those of a story, the last imported {@code most} of them, in the order in which they were imported. */
    public static List<NewestText> ofStory(long storyId, int most) {
        return ArticleVersion.find(
                        "select a.id, v.id, o.name, a.title, a.published, v.text"
                                + " from ArticleVersion v join v.article a join v.outlet o where v.story.id = ?1"
                                + " and v.number = (select max(w.number) from ArticleVersion w where w.article = a)"
                                + " order by v.id desc",
                        storyId)
                .project(NewestText.class)
                .range(0, most - 1)
                .<NewestText>list()
                .stream()
                .sorted(Comparator.comparing(NewestText::versionId))
                .toList();
    }
}
