package org.crosscheck.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.model.Article;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.DetailCorrection;
import org.crosscheck.model.DetailCorrection.Detail;
import org.crosscheck.model.Outlet;
import org.crosscheck.model.Story;

/** The transaction of a correction of an article's details: row, what was found, history, next version, all or nothing. */
@ApplicationScoped
class StoreDetails {
    private final Clock clock;
    private final Chronicle chronicle;
    private final StoreVersion storeVersion;

    StoreDetails(Clock clock, Chronicle chronicle, StoreVersion storeVersion) {
        this.clock = clock;
        this.chronicle = chronicle;
        this.storeVersion = storeVersion;
    }

    /**
     * @param from what the correction was made on
     * @param after all details as they shall be
     * @param reading the text read with them, or null where they make no difference to it
     * @throws StaleException when another correction or version came in meanwhile
     * @throws RefusedException when the outlet has an article of these words in the story
     */
    @Transactional
    void store(long storyId, ArticleVersion from, Map<Detail, String> after, Reading reading, String who) {
        Story story = Locks.story(storyId);
        ArticleVersion newest = Kept.newest(storyId, from.article.id);
        Article article = newest.article;
        if (article.revision != from.article.revision || newest.number != from.number) {
            throw new StaleException("article " + article.id);
        }
        Map<Detail, String> before = Details.of(article);
        List<Detail> changed = Stream.of(Detail.values())
                .filter(detail -> !Objects.equals(before.get(detail), after.get(detail)))
                .toList();
        if (changed.contains(Detail.OUTLET)) {
            move(newest, Outlets.named(after.get(Detail.OUTLET)));
        }
        Details.write(article, after);
        article.revision++;
        note(article, changed, before, after, who);
        String subject = "article " + article.id;
        chronicle.write(story, who, "corrected details", subject, told(changed, before), told(changed, after));
        if (reading != null) {
            storeVersion.store(story, newest, reading, who);
        }
    }

    private static void move(ArticleVersion newest, Outlet outlet) {
        boolean taken = ArticleVersion.same(newest.story.id, outlet.id, newest.sha256)
                .filter(same -> !same.article.equals(newest.article))
                .isPresent();
        if (taken) {
            throw new RefusedException("The story has an article of that outlet with these very words already.");
        }
        newest.article.outlet = outlet;
        ArticleVersion.ofArticle(newest.article.id).forEach(version -> version.outlet = outlet);
    }

    /** What was found stays known as long as something else stands. */
    private void note(
            Article article, List<Detail> changed, Map<Detail, String> before, Map<Detail, String> after, String who) {
        Instant now = clock.instant();
        Map<Detail, DetailCorrection> known = DetailCorrection.of(article.id).stream()
                .collect(Collectors.toMap(correction -> correction.detail, correction -> correction));
        for (Detail detail : changed) {
            DetailCorrection correction = known.get(detail);
            if (correction == null) {
                correction = new DetailCorrection();
                correction.article = article;
                correction.detail = detail;
                correction.found = before.get(detail);
            }
            correction.who = who;
            correction.at = now;
            if (Objects.equals(correction.found, after.get(detail))) {
                correction.delete();
            } else {
                correction.persist();
            }
        }
    }

    private static String told(List<Detail> changed, Map<Detail, String> details) {
        return changed.stream()
                .map(detail -> detail.name().charAt(0)
                        + detail.name().substring(1).toLowerCase(Locale.ROOT) + ": " + details.getOrDefault(detail, ""))
                .collect(Collectors.joining("\n"));
    }
}
