package org.crosscheck.workflow;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.intake.About;
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

    StoreArticle(Clock clock, Chronicle chronicle, Vocabulary vocabulary, Regroup regroup) {
        this.clock = clock;
        this.chronicle = chronicle;
        this.vocabulary = vocabulary;
        this.regroup = regroup;
    }

    @Transactional
    Imported store(long storyId, Reading reading, String who) {
        Story story = Locks.story(storyId);
        Outlet outlet = outlet(reading.about().outlet());
        Optional<ArticleVersion> same = ArticleVersion.same(storyId, outlet.id, reading.sha256());
        if (same.isPresent()) {
            return new Imported(same.get().article.id, false, reading.document().notices());
        }
        Article article = article(story, outlet, reading.about());
        ArticleVersion version = version(article, reading);
        vocabulary.add(storyId, reading.terms());
        Labels.store(version, reading.extraction());
        regroup.add(story, StoreClaims.store(version, reading, reading.claims()));
        chronicle.write(story, who, "imported", "article " + article.id, null, reading.sha256());
        return new Imported(article.id, true, reading.document().notices());
    }

    private static Outlet outlet(String name) {
        return Outlet.named(name).orElseGet(() -> {
            Outlet outlet = new Outlet();
            outlet.name = name;
            outlet.persistAndFlush();
            return outlet;
        });
    }

    private Article article(Story story, Outlet outlet, About about) {
        Article article = new Article();
        article.story = story;
        article.outlet = outlet;
        article.title = about.title();
        article.byline = about.byline();
        article.address = about.address();
        article.credit = about.credit();
        article.published = about.published();
        article.createdAt = clock.instant();
        article.persist();
        return article;
    }

    private ArticleVersion version(Article article, Reading reading) {
        ArticleVersion version = new ArticleVersion();
        version.article = article;
        version.story = article.story;
        version.outlet = article.outlet;
        version.number = 1;
        version.text = reading.document().text();
        version.sha256 = reading.sha256();
        version.notices = String.join("\n", reading.document().notices());
        version.source = Stored.source(reading.sourceOf(article.id));
        version.importedAt = clock.instant();
        version.persist();
        return version;
    }
}
