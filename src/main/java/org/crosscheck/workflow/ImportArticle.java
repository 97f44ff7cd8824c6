package org.crosscheck.workflow;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import org.crosscheck.engine.Engine;
import org.crosscheck.intake.Document;
import org.crosscheck.model.ArticleVersion;

/** Takes an article into a story: reads it first, then stores it, its claims and their groups in one transaction. */
@ApplicationScoped
public class ImportArticle {
    private static final Logger LOG = Logger.getLogger(ImportArticle.class);

    private final Engine engine;
    private final StoreArticle store;

    ImportArticle(Engine engine, StoreArticle store) {
        this.engine = engine;
        this.store = store;
    }

    /**
     * The article that is in the story now. The same text from the same outlet is stored once, however often and from
     * however many sides it comes at the same time. Another text at an address that the outlet has in the story already is
     * a new version of that article.
     *
     * @param who the person's name
     * @throws UnknownException when there is no such story
     * @throws RefusedException when a field is too long, the address is none or the engine fails on the text
     */
    public Imported into(long storyId, Document document, String who) {
        return into(storyId, document, Predecessor.AT_ADDRESS, who);
    }

    /**
     * The same, where a person said which article the text is a new version of.
     *
     * @throws UnknownException when there is no such story or article
     */
    public Imported asVersionOf(long storyId, long articleId, Document document, String who) {
        return into(storyId, document, Predecessor.article(articleId), who);
    }

    /**
     * The same, where nobody has said yet whether the text is an article of its own.
     *
     * @throws LikelyVersionException when it looks like a new version of an article of the same outlet
     */
    public Imported asking(long storyId, Document document, String who) {
        Locks.isOpen(storyId);
        return asking(storyId, read(document), Predecessor.NOW_AT_ADDRESS, who);
    }

    /** Stores what {@link #read} gave, unless it looks like a new version and nobody has said whether it is one. */
    Imported asking(long storyId, Reading reading, Predecessor predecessor, String who) {
        List<ArticleVersion> likely = Likely.of(storyId, reading);
        boolean isKnown = likely.stream()
                .anyMatch(version -> version.article.address != null
                        && version.article.address.equals(reading.about().address()));
        if (!likely.isEmpty() && !isKnown) {
            throw new LikelyVersionException(
                    likely.stream().map(ImportArticle::candidate).toList());
        }
        return store(storyId, reading, predecessor, who);
    }

    private Imported into(long storyId, Document document, Predecessor predecessor, String who) {
        return store(storyId, read(document), predecessor, who);
    }

    /** Stores what {@link #read} gave. */
    Imported store(long storyId, Reading reading, Predecessor predecessor, String who) {
        return Attempts.untilUnique(() -> store.store(storyId, reading, predecessor, who));
    }

    /** Stores several at once: all of them, or none where one cannot be stored. */
    List<Imported> storeAll(long storyId, List<Reading> readings, String who) {
        return store.storeAll(storyId, readings, Predecessor.AT_ADDRESS, who);
    }

    private static LikelyVersionException.Candidate candidate(ArticleVersion version) {
        return new LikelyVersionException.Candidate(
                version.article.id, version.outlet.name, version.article.title, version.article.published);
    }

    /**
     * What is to be stored of an article; several threads may read at once.
     *
     * <p>One text that the engine fails on must not keep the other files of a folder out; the log has the failure.
     *
     * @throws RefusedException as {@link #into} does
     */
    Reading read(Document document) {
        try {
            return Reading.of(Houses.local(document), engine);
        } catch (RefusedException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("The engine failed on the article " + document.about(), e);
            throw new RefusedException(
                    "Crosscheck failed on this text, which is its fault, not yours; the log says where.");
        }
    }
}
