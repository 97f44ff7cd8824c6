package org.crosscheck.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.model.Article;
import org.crosscheck.model.Story;

/** Says whether a source's name may leave the desk. */
@ApplicationScoped
public class KeepConfidential {
    private final Chronicle chronicle;

    KeepConfidential(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /**
     * @param who the person's name
     * @throws UnknownException when there is no such article in this story
     * @throws FrozenException when the story is signed off
     */
    @Transactional
    public void source(long storyId, long articleId, boolean confidential, String who) {
        Story story = Locks.story(storyId);
        Article article =
                Article.inStory(storyId, articleId).orElseThrow(() -> new UnknownException("article", articleId));
        if (article.confidential != confidential) {
            article.confidential = confidential;
            chronicle.write(
                    story, who, confidential ? "made confidential" : "made public", "article " + articleId, null, null);
        }
    }
}
