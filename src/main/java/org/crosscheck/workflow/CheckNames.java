package org.crosscheck.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.comparison.Claim;
import org.crosscheck.engine.comparison.Link;
import org.crosscheck.engine.consistency.Named;
import org.crosscheck.model.Comparison;
import org.crosscheck.model.NewestText;

/**
 * Holds the offices, names, places and days of a story's articles against each other, anew whenever somebody asks. The
 * names of an article's version never change, so those asked for last are kept in memory.
 */
@ApplicationScoped
public class CheckNames {
    /** Of a larger story the articles that came last are looked at. */
    public static final int MOST_ARTICLES = 300;

    private static final int MOST_COMPARISONS = 2_000;

    private final Engine engine;
    private final Recall recall;
    private final Map<Long, Named> read = Recent.atMost(2 * MOST_ARTICLES);

    CheckNames(Engine engine, Recall recall) {
        this.engine = engine;
        this.recall = recall;
    }

    /** How the articles differ, offices first, then names, places and days. */
    public Findings in(long storyId) {
        List<NewestText> articles = NewestText.ofStory(storyId, MOST_ARTICLES);
        List<Named> named = articles.stream().map(this::named).toList();
        return Findings.of(engine.flags(named, links(storyId, named)), articles);
    }

    private Named named(NewestText article) {
        return read.computeIfAbsent(
                article.versionId(),
                version -> engine.named(article.articleId().toString(), article.published(), article.text()));
    }

    private List<Link> links(long storyId, List<Named> named) {
        List<Comparison> later = Comparison.ofOtherDays(storyId, MOST_COMPARISONS);
        Set<Long> ids = later.stream()
                .flatMap(comparison -> Stream.of(comparison.first.id, comparison.second.id))
                .collect(Collectors.toSet());
        Map<Long, Claim> claims = new HashMap<>();
        Set<String> looked = named.stream().map(Named::id).collect(Collectors.toSet());
        recall.unlocked(ids).forEach((id, claim) -> {
            if (looked.contains(claim.source().id())) {
                claims.put(id, claim);
            }
        });
        return later.stream()
                .filter(row -> claims.containsKey(row.first.id) && claims.containsKey(row.second.id))
                .map(row -> new Link(
                        claims.get(row.first.id), claims.get(row.second.id), Ground.comparison(row.reasons, row.score)))
                .toList();
    }
}
