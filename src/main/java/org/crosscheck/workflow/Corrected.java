package org.crosscheck.workflow;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.crosscheck.engine.Engine;
import org.crosscheck.model.Article;
import org.crosscheck.model.DetailCorrection;
import org.crosscheck.model.DetailCorrection.Detail;

/** What people corrected of an article stands, whatever its next text says of itself. Works in the caller's transaction. */
final class Corrected {
    /** What the engine's reading depends on. */
    private static final Set<Detail> READ = EnumSet.of(Detail.OUTLET, Detail.PUBLISHED, Detail.LANGUAGE, Detail.CREDIT);

    private final Article article;
    private final List<DetailCorrection> corrections;

    private Corrected(Article article, List<DetailCorrection> corrections) {
        this.article = article;
        this.corrections = corrections;
    }

    static Corrected of(Article article) {
        return new Corrected(article, DetailCorrection.of(article.id));
    }

    /** Whether the engine reads a text otherwise with these details. */
    static boolean readsOtherwise(Map<Detail, String> before, Map<Detail, String> after) {
        return READ.stream().anyMatch(detail -> !Objects.equals(before.get(detail), after.get(detail)));
    }

    /** The same reading; or another one, where people know better what it depends on. */
    Reading reading(Reading found, Engine engine) {
        Map<Detail, String> known = over(Details.of(found));
        return readsOtherwise(Details.of(found), known)
                ? Reading.of(found.document().as(Details.about(known)), engine)
                : found;
    }

    /** Writes into the article's row what its next text says of itself; what it does not say stays as it is. */
    void take(Reading found) {
        Map<Detail, String> details = Details.of(article);
        details.putAll(Details.of(found));
        Map<Detail, String> now = Details.of(article);
        corrections.stream()
                .filter(correction -> !Objects.equals(details.get(correction.detail), now.get(correction.detail)))
                .forEach(correction -> correction.found = details.get(correction.detail));
        Details.write(article, over(details));
    }

    private Map<Detail, String> over(Map<Detail, String> found) {
        Map<Detail, String> known = new EnumMap<>(found);
        Map<Detail, String> now = Details.of(article);
        corrections.forEach(correction -> known.remove(correction.detail));
        corrections.stream()
                .filter(correction -> now.containsKey(correction.detail))
                .forEach(correction -> known.put(correction.detail, now.get(correction.detail)));
        return known;
    }
}
