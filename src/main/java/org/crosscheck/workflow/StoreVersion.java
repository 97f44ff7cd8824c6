package org.crosscheck.workflow;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.crosscheck.engine.Engine;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;
import org.crosscheck.model.Departure;
import org.crosscheck.model.Story;

/**
 * Stores a new text of an article that the story has; its claims move along with all that was decided about them, are
 * marked for another look, or retire. Works inside the caller's transaction, the story locked.
 */
@ApplicationScoped
class StoreVersion {
    private final Clock clock;
    private final Engine engine;
    private final Chronicle chronicle;
    private final Vocabulary vocabulary;
    private final Regroup regroup;
    private final RetireClaims retireClaims;
    private final Standings standings;
    private final Session session;

    StoreVersion(
            Clock clock,
            Engine engine,
            Chronicle chronicle,
            Vocabulary vocabulary,
            Regroup regroup,
            RetireClaims retireClaims,
            Standings standings,
            Session session) {
        this.clock = clock;
        this.engine = engine;
        this.chronicle = chronicle;
        this.vocabulary = vocabulary;
        this.regroup = regroup;
        this.retireClaims = retireClaims;
        this.standings = standings;
        this.session = session;
    }

    /**
     * @param from the newest version of the article
     * @param found its next: other words, or the same read with other details
     */
    void store(Story story, ArticleVersion from, Reading found, String who) {
        Corrected corrected = Corrected.of(from.article);
        Reading reading = corrected.reading(found, engine);
        corrected.take(found);
        ArticleVersion to = Versions.next(from.article, from.number + 1, reading, clock.instant());
        vocabulary.replace(story.id, from.article.id, engine.terms(from.text), reading.terms());
        if (!reading.isRead()) {
            retireClaims.retire(story, ids(Claim.foundIn(from.id)), Departure.Cause.NOT_READ, who);
        }
        List<Claim> claims = Claim.of(from.id);
        regroup.withdraw(story, ids(claims));
        move(story, from, to, reading, claims, who);
        chronicle.write(
                story,
                who,
                "changed",
                "article " + from.article.id,
                from.sha256,
                "version " + to.number + " " + to.sha256);
    }

    private void move(
            Story story, ArticleVersion from, ArticleVersion to, Reading reading, List<Claim> claims, String who) {
        Sums.store(to, reading.extraction());
        NewVersion moving = new NewVersion(from, to, reading, rereading(to, reading), clock);
        moving.move(claims, Claim.rejectedOf(from.id));
        session.flush();
        retireClaims.retire(story, ids(moving.vanished()), Departure.Cause.WORDS_GONE, who);
        regroup.anew(story, moving.standing());
        recheck(moving.changed());
    }

    private static List<Long> ids(List<Claim> claims) {
        return claims.stream().map(claim -> claim.id).toList();
    }

    private Rereading rereading(ArticleVersion to, Reading reading) {
        return new Rereading(to.id, reading.text(), reading.extraction(), reading.sourceOf(to.article.id), engine);
    }

    private void recheck(List<Claim> changed) {
        standings.refreshClaims(changed);
        changed.forEach(claim -> claim.group.membersChangedAt = clock.instant());
    }
}
