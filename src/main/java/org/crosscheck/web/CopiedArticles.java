package org.crosscheck.web;

import java.util.List;

import org.crosscheck.web.page.Copy;
import org.crosscheck.workflow.Copies;

/** The articles that carry the same copy, as pages show them. */
final class CopiedArticles {
    private static final int MOST = 10;

    private CopiedArticles() {}

    static List<Copy> of(long storyId, List<Copies.Copy> copies) {
        return copies.stream()
                .limit(MOST)
                .map(copy -> new Copy(
                        "/stories/" + storyId + "/articles/" + copy.articleId(),
                        copy.outlet(),
                        copy.title(),
                        copy.agencies(),
                        copy.passages(),
                        copy.words()))
                .toList();
    }
}
