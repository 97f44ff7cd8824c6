package org.crosscheck.workflow;

import java.util.List;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.intake.Document;
import org.crosscheck.intake.Restoring;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Passage;

/**
 * Puts back what intake left out of an article's text, and leaves it out again. Either gives the article a new version:
 * claims move along with their words.
 */
@ApplicationScoped
public class ArrangePassages {
    private final ImportArticle importArticle;
    private final StoreArticle storeArticle;

    ArrangePassages(ImportArticle importArticle, StoreArticle storeArticle) {
        this.importArticle = importArticle;
        this.storeArticle = storeArticle;
    }

    /**
     * Puts a passage back into the text, in a paragraph of its own.
     *
     * @param who the person's name
     * @return the number of the new version
     * @throws UnknownException when there is no such article in this story
     * @throws StaleException when the article's newest version has no such passage left out
     * @throws FrozenException when the story is signed off
     */
    public int putBack(long storyId, long articleId, long passageId, String who) {
        return arrange(storyId, articleId, passageId, Passage.Kind.LEFT_OUT, Restoring::putBack, "put back", who);
    }

    /**
     * Takes a passage that was put back out of the text again.
     *
     * @param who the person's name
     * @return the number of the new version
     * @throws UnknownException when there is no such article in this story
     * @throws StaleException when the article's newest version has no such passage put back
     * @throws FrozenException when the story is signed off
     */
    public int leaveOut(long storyId, long articleId, long passageId, String who) {
        return arrange(storyId, articleId, passageId, Passage.Kind.PUT_BACK, Restoring::leaveOut, "left out", who);
    }

    private int arrange(
            long storyId,
            long articleId,
            long passageId,
            Passage.Kind kind,
            BiFunction<Document, Integer, Document> arrangement,
            String action,
            String who) {
        Locks.isOpen(storyId);
        ArticleVersion newest = Kept.newest(storyId, articleId);
        List<Passage> passages = Passage.of(newest.id);
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.id == passageId && passage.kind == kind) {
                Reading reading = importArticle.read(arrangement.apply(Kept.document(newest), i));
                Act act = Act.of(action, "article " + articleId, null, passage.words);
                return storeArticle.follow(storyId, newest, reading, act, who);
            }
        }
        throw new StaleException("article " + articleId);
    }
}
