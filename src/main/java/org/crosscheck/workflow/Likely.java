package org.crosscheck.workflow;

import java.util.List;
import java.util.Set;

import org.crosscheck.engine.comparison.Source;
import org.crosscheck.model.ArticleVersion;

/** Which articles of a story a text may well be a new version of. */
final class Likely {
    /** So much of the shorter text's passages stands in the other, too. */
    private static final double SHARED = 0.3;

    /** Of an outlet with more articles in a story only the last ones are looked at. */
    private static final int MOST = 50;

    private Likely() {}

    /** The newest version of each article of the same outlet that has the same title or shares long passages. */
    static List<ArticleVersion> of(long storyId, Reading reading) {
        return ArticleVersion.newestOfOutlet(storyId, reading.about().outlet()).stream()
                .limit(MOST)
                .filter(version -> !version.sha256.equals(reading.sha256()))
                .filter(version -> isLike(version, reading))
                .toList();
    }

    private static boolean isLike(ArticleVersion version, Reading reading) {
        return version.article.title.equalsIgnoreCase(reading.about().title())
                || shared(Stored.source(version.source), reading.source()) >= SHARED;
    }

    private static double shared(Source one, Source other) {
        Set<Long> some = one.passages();
        long shared = some.stream().filter(other.passages()::contains).count();
        int shorter = Math.min(some.size(), other.passages().size());
        return shorter == 0 ? 0 : (double) shared / shorter;
    }
}
