package org.crosscheck.workflow;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.crosscheck.engine.Engine;
import org.crosscheck.intake.About;
import org.crosscheck.model.Article;
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

    /** @param from the newest version of the article, whose words are others */
    void store(Story story, ArticleVersion from, Reading reading, String who) {
        about(from.article, reading.about());
        ArticleVersion to = Versions.next(from.article, from.number + 1, reading, clock.instant());
        vocabulary.replace(story.id, from.article.id, engine.terms(from.text), reading.terms());
        Labels.store(to, reading.extraction());
        Sums.store(to, reading.extraction());

        List<Claim> claims = Claim.of(from.id);
        regroup.withdraw(story, claims.stream().map(claim -> claim.id).toList());
        NewVersion moving = new NewVersion(from, to, reading, rereading(to, reading), clock);
        moving.move(claims, Claim.rejectedOf(from.id));
        session.flush();
        retireClaims.retire(
                story, moving.vanished().stream().map(claim -> claim.id).toList(), Departure.Cause.WORDS_GONE, who);
        regroup.anew(story, moving.standing());
        recheck(moving.changed());
        chronicle.write(
                story,
                who,
                "changed",
                "article " + from.article.id,
                from.sha256,
                "version " + to.number + " " + to.sha256);
    }

    private Rereading rereading(ArticleVersion to, Reading reading) {
        return new Rereading(to.id, reading.text(), reading.extraction(), reading.sourceOf(to.article.id), engine);
    }

    private static void about(Article article, About about) {
        article.title = about.title();
        article.byline = about.byline() == null ? article.byline : about.byline();
        article.credit = about.credit() == null ? article.credit : about.credit();
        article.published = about.published() == null ? article.published : about.published();
        article.address = about.address() == null ? article.address : about.address();
    }

    private void recheck(List<Claim> changed) {
        standings.refreshClaims(changed);
        changed.forEach(claim -> claim.group.membersChangedAt = clock.instant());
    }
}
