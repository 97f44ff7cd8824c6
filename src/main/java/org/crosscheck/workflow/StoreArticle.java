package org.crosscheck.workflow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.crosscheck.model.Article;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Outlet;
import org.crosscheck.model.Story;

/** The transaction of an import: article, version, labels, speakers, claims, groups and history, all or nothing. */
@ApplicationScoped
class StoreArticle {
    private final Clock clock;
    private final Chronicle chronicle;
    private final Vocabulary vocabulary;
    private final Regroup regroup;
    private final StoreVersion storeVersion;
    private final Session session;

    StoreArticle(
            Clock clock,
            Chronicle chronicle,
            Vocabulary vocabulary,
            Regroup regroup,
            StoreVersion storeVersion,
            Session session) {
        this.clock = clock;
        this.chronicle = chronicle;
        this.vocabulary = vocabulary;
        this.regroup = regroup;
        this.storeVersion = storeVersion;
        this.session = session;
    }

    /** @param choice which article it is a new version of */
    @Transactional
    Imported store(long storyId, Reading reading, Predecessor choice, String who) {
        Story story = Locks.story(storyId);
        Outlet outlet = choice.outlet(storyId)
                .orElseGet(() -> Outlets.named(reading.about().outlet()));
        Optional<ArticleVersion> same = ArticleVersion.same(storyId, outlet.id, reading.sha256());
        Optional<ArticleVersion> before = choice.of(storyId, outlet, reading);
        if (same.isPresent() && !choice.goesBack(same.get(), before)) {
            return known(same.get(), reading);
        }
        if (before.isPresent()) {
            storeVersion.store(story, before.get(), reading, who);
            return new Imported(
                    before.get().article.id,
                    true,
                    before.get().number + 1,
                    reading.document().notices());
        }
        Article article = article(story, outlet, reading);
        ArticleVersion version = Versions.next(article, 1, reading, clock.instant());
        vocabulary.add(storyId, article.id, reading.terms());
        Labels.store(version, reading.extraction());
        Sums.store(version, reading.extraction());
        regroup.add(story, StoreClaims.store(version, reading, reading.claims()));
        chronicle.write(story, who, "imported", "article " + article.id, null, reading.sha256());
        return new Imported(article.id, true, reading.document().notices());
    }

    /**
     * The next text of an article.
     *
     * @param from what it was made from
     * @param act what was done to it
     * @return the number of the new version
     * @throws StaleException when another version came in meanwhile
     */
    @Transactional
    int follow(long storyId, ArticleVersion from, Reading reading, Act act, String who) {
        Story story = Locks.story(storyId);
        ArticleVersion newest = Kept.newest(storyId, from.article.id);
        if (newest.number != from.number) {
            throw new StaleException("article " + from.article.id);
        }
        chronicle.write(story, who, act);
        storeVersion.store(story, newest, reading, who);
        return newest.number + 1;
    }

    /** Several articles in one transaction: all or none. */
    @Transactional
    List<Imported> storeAll(long storyId, List<Reading> readings, String who) {
        List<Imported> stored = new ArrayList<>();
        for (Reading reading : readings) {
            stored.add(store(storyId, reading, Predecessor.AT_ADDRESS, who));
            session.flush();
            session.clear();
        }
        return stored;
    }

    private static Imported known(ArticleVersion same, Reading reading) {
        List<String> notices = new ArrayList<>(reading.document().notices());
        if (ArticleVersion.newestOf(same.article.id).filter(same::equals).isEmpty()) {
            notices.add(
                    "The story has a newer version of this article; to go back to these words, take them in as its new version.");
        }
        return new Imported(same.article.id, false, notices);
    }

    private Article article(Story story, Outlet outlet, Reading reading) {
        Article article = new Article();
        article.story = story;
        article.outlet = outlet;
        Details.write(article, Details.of(reading));
        article.createdAt = clock.instant();
        article.persist();
        return article;
    }
}
