package org.crosscheck.workflow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

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

    StoreArticle(Clock clock, Chronicle chronicle, Vocabulary vocabulary, Regroup regroup, StoreVersion storeVersion) {
        this.clock = clock;
        this.chronicle = chronicle;
        this.vocabulary = vocabulary;
        this.regroup = regroup;
        this.storeVersion = storeVersion;
    }

    /** @param choice which article it is a new version of */
    @Transactional
    Imported store(long storyId, Reading reading, Predecessor choice, String who) {
        return storeAll(Locks.story(storyId), List.of(reading), choice, who).get(0);
    }

    /** Several articles in one transaction: all or none. They are grouped together, which costs less than one by one. */
    @Transactional
    List<Imported> storeAll(long storyId, List<Reading> readings, Predecessor choice, String who) {
        return storeAll(Locks.behindPeople(storyId), readings, choice, who);
    }

    private List<Imported> storeAll(Story story, List<Reading> readings, Predecessor choice, String who) {
        Arrivals arrivals = new Arrivals(story, who, readings);
        List<Imported> stored = readings.stream()
                .map(reading -> take(arrivals, reading, choice))
                .toList();
        settle(arrivals);
        return stored;
    }

    private Imported take(Arrivals arrivals, Reading reading, Predecessor choice) {
        Story story = arrivals.story();
        Outlet outlet = choice.outlet(story.id).orElseGet(() -> arrivals.outlet(reading));
        Optional<ArticleVersion> same = arrivals.same(outlet, reading);
        Optional<ArticleVersion> before = choice.of(story.id, outlet, reading);
        if (same.isPresent() && !choice.goesBack(same.get(), before)) {
            return known(same.get(), reading);
        }
        if (before.isPresent()) {
            settle(arrivals);
            return changed(arrivals, before.get(), reading);
        }
        Article article = article(story, outlet, reading);
        ArticleVersion version = Versions.next(article, 1, reading, clock.instant());
        vocabulary.add(story.id, article.id, reading.terms());
        Sums.store(version, reading.extraction());
        arrivals.add(version, reading);
        return new Imported(article.id, true, reading.document().notices());
    }

    private Imported changed(Arrivals arrivals, ArticleVersion before, Reading reading) {
        storeVersion.store(arrivals.story(), before, reading, arrivals.who());
        return new Imported(
                before.article.id, true, before.number + 1, reading.document().notices());
    }

    /** Stores and groups the claims of the articles that came and writes them into history. */
    private void settle(Arrivals arrivals) {
        Newcomers newcomers = arrivals.claims();
        regroup.add(arrivals.story(), arrivals.profiles(), newcomers);
        for (ArticleVersion version : arrivals.versions()) {
            chronicle.write(
                    arrivals.story(),
                    arrivals.who(),
                    "imported",
                    "article " + version.article.id,
                    null,
                    version.sha256);
        }
        arrivals.settled();
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
