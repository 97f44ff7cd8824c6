package org.crosscheck.workflow;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.engine.Engine;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.ClaimRecord;
import org.crosscheck.model.Regrouping;
import org.crosscheck.model.Story;
import org.crosscheck.workflow.index.StoryIndexes;

/**
 * Compares and groups all claims of a story anew, a few articles a transaction: after many articles joined, or the engine
 * learnt something. What people decided holds. How far it is stands in the database: it can be stopped, and goes on where
 * it was, after a restart and on any node.
 */
@ApplicationScoped
public class RegroupStory {
    private static final int ARTICLES_A_STEP = 5;

    private final Clock clock;
    private final Chronicle chronicle;
    private final Engine engine;
    private final Vocabulary vocabulary;
    private final StoryIndexes indexes;
    private final Regroup regroup;

    RegroupStory(
            Clock clock,
            Chronicle chronicle,
            Engine engine,
            Vocabulary vocabulary,
            StoryIndexes indexes,
            Regroup regroup) {
        this.clock = clock;
        this.chronicle = chronicle;
        this.engine = engine;
        this.vocabulary = vocabulary;
        this.indexes = indexes;
        this.regroup = regroup;
    }

    /**
     * Begins, or goes on where it was stopped. The work is done by {@link #step}.
     *
     * @param who the person's name
     * @throws UnknownException when there is no such story
     */
    @Transactional
    public void begin(long storyId, String who) {
        Story story = Locks.story(storyId);
        Regrouping run = Regrouping.unfinished(storyId).orElseGet(() -> fresh(story, who));
        run.stoppedAt = null;
        run.failed = false;
        chronicle.write(story, who, "regrouping", "story " + storyId, null, run.done + " of " + run.articles);
    }

    private Regrouping fresh(Story story, String who) {
        Regrouping run = new Regrouping();
        run.story = story;
        run.who = who;
        run.startedAt = clock.instant();
        run.counting = true;
        run.articles = ArticleVersion.countNewest(story.id);
        run.persist();
        indexes.clear(story.id);
        return run;
    }

    /**
     * Stops after the step under way; nothing is lost.
     *
     * @param who the person's name
     * @throws UnknownException when there is no such story
     */
    @Transactional
    public void stop(long storyId, String who) {
        Story story = Locks.story(storyId);
        Regrouping.unfinished(storyId).filter(Regrouping::isUnderWay).ifPresent(run -> {
            run.stoppedAt = clock.instant();
            chronicle.write(story, who, "stopped", "story " + storyId, null, run.done + " of " + run.articles);
        });
    }

    /** Stops because it cannot go on; says so until somebody lets it try again. */
    @Transactional
    void fail(long storyId) {
        Story story = Locks.evenClosed(storyId);
        Regrouping.unfinished(storyId).filter(Regrouping::isUnderWay).ifPresent(run -> {
            run.stoppedAt = clock.instant();
            run.failed = true;
            chronicle.write(
                    story, Chronicle.PRODUCT, "stopped", "story " + storyId, null, run.done + " of " + run.articles);
        });
    }

    /**
     * How far a story's grouping anew is.
     *
     * @param underWay false when a person stopped it
     * @param counting whether words are counted and keys written, which comes first
     * @param done articles
     * @param articles of the story
     */
    public record Progress(boolean underWay, boolean counting, int done, int articles) {
        /** How many tenths are done. */
        public int tenth() {
            return articles == 0 ? 0 : (int) (10L * done / articles);
        }
    }

    /** How far it is; empty when none is under way or stopped. */
    @Transactional
    public Optional<Progress> progress(long storyId) {
        return Regrouping.unfinished(storyId)
                .map(run -> new Progress(run.isUnderWay(), run.counting, run.done, run.articles));
    }

    /** The stories of which one goes on. */
    List<Long> underWay() {
        return Regrouping.storiesUnderWay();
    }

    /**
     * Does the next few articles.
     *
     * @return whether there is more to do: false when it is finished or stopped, or was never begun
     * @throws UnknownException when there is no such story
     */
    @Transactional
    public boolean step(long storyId) {
        Story story = Locks.story(storyId);
        Regrouping run =
                Regrouping.unfinished(storyId).filter(Regrouping::isUnderWay).orElse(null);
        if (run == null) {
            return false;
        }
        List<ArticleVersion> next = ArticleVersion.newestAfter(storyId, run.reached, ARTICLES_A_STEP);
        take(story, run, next);
        if (next.isEmpty() && run.counting) {
            run.counting = false;
            run.reached = 0;
            run.done = 0;
        } else if (next.isEmpty()) {
            run.finishedAt = clock.instant();
            chronicle.write(story, run.who, "regrouped", "story " + storyId, null, run.done + " articles");
        }
        return run.finishedAt == null;
    }

    private void take(Story story, Regrouping run, List<ArticleVersion> versions) {
        List<List<Long>> claims = versions.stream()
                .map(version -> ClaimRecord.ofVersion(version.id))
                .toList();
        if (run.counting) {
            versions.forEach(version -> vocabulary.add(story.id, version.article.id, engine.terms(version.text)));
            regroup.find(story, claims);
        } else {
            regroup.refresh(story, claims.stream().flatMap(List::stream).toList());
        }
        versions.forEach(version -> run.reached = version.id);
        run.done += versions.size();
    }
}
