package org.crosscheck.workflow;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.crosscheck.workflow.exchange.StoryOut;

/** Writes a whole story as one file that {@link ImportStory} reads. */
@ApplicationScoped
public class ExportStory {
    private final Session session;

    ExportStory(Session session) {
        this.session = session;
    }

    /**
     * Articles with all versions, claims, groups, what people decided and said, history, and reports: everything that
     * belongs to the story. Nobody can change it in between. The same story gives the same bytes, in whatever workbench.
     *
     * @param out stays open
     * @throws UnknownException when there is no such story
     */
    @Transactional
    public void write(long storyId, OutputStream out) {
        Locks.evenClosed(storyId);
        session.flush();
        session.doWork(database -> {
            try {
                StoryOut.write(database, storyId, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
