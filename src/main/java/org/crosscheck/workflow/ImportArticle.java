package org.crosscheck.workflow;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.engine.Engine;
import org.crosscheck.intake.Document;

/** Takes an article into a story: reads it first, then stores it, its claims and their groups in one transaction. */
@ApplicationScoped
public class ImportArticle {
    private final Engine engine;
    private final StoreArticle store;

    ImportArticle(Engine engine, StoreArticle store) {
        this.engine = engine;
        this.store = store;
    }

    /**
     * The article that is in the story now. The same text from the same outlet is stored once, however often and from
     * however many sides it comes at the same time.
     *
     * @param who the person's name
     * @throws UnknownException when there is no such story
     * @throws RefusedException when a field is too long or the address is none
     */
    public Imported into(long storyId, Document document, String who) {
        Reading reading = Reading.of(document, engine);
        return Attempts.untilUnique(() -> store.store(storyId, reading, who));
    }
}
