package org.crosscheck.web;

import java.util.List;
import java.util.stream.Stream;

import org.crosscheck.model.Article;
import org.crosscheck.web.page.HoldLine;
import org.crosscheck.workflow.HoldMark;

/** Which articles must not be published. */
final class Holds {
    private Holds() {}

    /** The marks of those that have one, each article once; their outlets must be loaded. */
    static List<HoldLine> of(long storyId, Stream<Article> articles) {
        return articles.distinct()
                .filter(article -> article.hold != null)
                .map(article -> line(storyId, article))
                .toList();
    }

    private static HoldLine line(long storyId, Article article) {
        HoldMark mark = HoldMark.of(article.hold);
        String href = "/stories/" + storyId + "/articles/" + article.id + "/details";
        return new HoldLine(article.outlet.name, href, mark.killed(), mark.until(), mark.words());
    }
}
