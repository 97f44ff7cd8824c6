package org.crosscheck.workflow;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

import org.crosscheck.engine.Engine;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;
import org.crosscheck.model.History;
import org.crosscheck.model.HistoryHead;
import org.crosscheck.model.Label;
import org.crosscheck.model.Story;
import org.crosscheck.workflow.exchange.StoryIn;
import org.crosscheck.workflow.exchange.UnreadableException;

/** Reads a story that {@link ExportStory} wrote, as a story of its own. */
@ApplicationScoped
public class ImportStory {
    private static final String NO_STORY = "The file cannot be read as a story: ";

    private final Session session;
    private final Engine engine;
    private final Vocabulary vocabulary;
    private final Regroup regroup;
    private final Chronicle chronicle;

    ImportStory(Session session, Engine engine, Vocabulary vocabulary, Regroup regroup, Chronicle chronicle) {
        this.session = session;
        this.engine = engine;
        this.vocabulary = vocabulary;
        this.regroup = regroup;
        this.chronicle = chronicle;
    }

    /**
     * All of the file or nothing. People and outlets are those of the same name here. The story's own history is the
     * file's; that it was read stands in the workbench's.
     *
     * @param who reads it
     * @return the new story's id
     * @throws RefusedException when the file is no story, or says what no story can say
     */
    @Transactional
    public long read(Path file, String who) {
        try {
            long storyId = session.doReturningWork(database -> StoryIn.read(database, file, this::nextValue));
            session.clear();
            return taken(Locks.evenClosed(storyId), who);
        } catch (UnreadableException e) {
            throw new RefusedException(NO_STORY + e.getMessage() + ".");
        } catch (PersistenceException | IllegalArgumentException e) {
            throw new RefusedException(NO_STORY + "it says what no story can say.");
        }
    }

    private String nextValue(String sequence) {
        return session.unwrap(SharedSessionContractImplementor.class)
                .getJdbcServices()
                .getDialect()
                .getSequenceSupport()
                .getSequenceNextValString(sequence);
    }

    private long taken(Story story, String who) {
        List<ArticleVersion> versions = ArticleVersion.ofStory(story.id);
        versions.forEach(ImportStory::check);
        Claim.ofStory(story.id).forEach(ImportStory::check);
        HistoryHead head = HistoryHead.locked();
        History.ofStory(story.id).forEach(row -> HistoryChain.append(head, row));
        session.flush();
        session.clear();
        find(Locks.evenClosed(story.id), newest(versions));
        chronicle.write(null, who, "read", "story " + story.id, null, story.title);
        return story.id;
    }

    /** @throws IllegalArgumentException when its labels are none */
    private static void check(ArticleVersion version) {
        if (!Hash.sha256(version.text).equals(version.sha256)) {
            throw new RefusedException(NO_STORY + "a text has not the hash that it is said to have.");
        }
        Label.of(version);
    }

    private static void check(Claim claim) {
        String text = claim.version.text;
        boolean inside =
                0 <= claim.startOffset && claim.startOffset < claim.endOffset && claim.endOffset <= text.length();
        if (!inside || !text.substring(claim.startOffset, claim.endOffset).equals(claim.exact)) {
            throw new RefusedException(NO_STORY + "a claim's words do not stand where they are said to stand.");
        }
    }

    private static Map<Long, ArticleVersion> newest(List<ArticleVersion> versions) {
        Map<Long, ArticleVersion> newest = new TreeMap<>();
        versions.forEach(version ->
                newest.merge(version.article.id, version, (one, other) -> one.number > other.number ? one : other));
        return newest;
    }

    /**
     * Lets articles that come later find these claims: their words are counted, their keys kept. What was read for one article
     * is let go before the next: every query looks through all that the session holds for changes.
     */
    private void find(Story story, Map<Long, ArticleVersion> newest) {
        newest.forEach((article, version) -> {
            vocabulary.add(story.id, article, engine.terms(version.text));
            regroup.find(
                    story,
                    List.of(Claim.of(version.id).stream()
                            .filter(claim -> claim.detail != null)
                            .map(claim -> claim.id)
                            .toList()));
            session.clear();
        });
    }
}
