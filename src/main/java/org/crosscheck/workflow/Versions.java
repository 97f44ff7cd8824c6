package org.crosscheck.workflow;

import java.time.Instant;

import org.crosscheck.model.Article;
import org.crosscheck.model.ArticleVersion;

/** Writes what an article says at one time, with the file that it came in. */
final class Versions {
    private Versions() {}

    static ArticleVersion next(Article article, int number, Reading reading, Instant now) {
        ArticleVersion version = new ArticleVersion();
        version.article = article;
        version.story = article.story;
        version.outlet = article.outlet;
        version.number = number;
        version.text = reading.document().text();
        version.sha256 = reading.sha256();
        version.notices = String.join("\n", reading.document().notices());
        version.source = Stored.source(reading.sourceOf(article.id));
        version.labels = reading.labels();
        version.importedAt = now;
        version.persist();
        KeepOriginal.of(version, reading.document());
        return version;
    }
}
