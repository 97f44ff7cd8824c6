package org.crosscheck.workflow;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.comparison.Copied;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.NeighbourText;

/** Which other articles of a story carry the same copy as one of them: an agency's report in several outlets. */
@ApplicationScoped
public class Copies {
    /** Of more articles that tell of the same things only the last ones are looked at. */
    private static final int MOST = 40;

    private final Engine engine;

    Copies(Engine engine) {
        this.engine = engine;
    }

    /**
     * An article that carries the same copy.
     *
     * @param agencies whose reporting it says it is; empty where it names none
     * @param passages how many runs of words both have
     * @param words how many words these have together
     */
    public record Copy(long articleId, String outlet, String title, String agencies, int passages, int words) {}

    /** The other articles that count as one origin with this text for their words, those with the most in common first. */
    public List<Copy> of(ArticleVersion version) {
        return NeighbourText.of(version.id, MOST).stream()
                .map(other -> copy(other, engine.copied(version.text, other.text())))
                .filter(copy -> copy != null)
                .sorted((one, other) -> Integer.compare(other.words(), one.words()))
                .toList();
    }

    /** Of the newest text of an article. */
    public List<Copy> of(long articleId) {
        return ArticleVersion.newestOf(articleId).map(this::of).orElse(List.of());
    }

    private Copy copy(NeighbourText other, Copied copied) {
        if (!copied.isOneOrigin()) {
            return null;
        }
        String withCredit = other.credit() == null ? other.text() : other.text() + "\n\n" + other.credit();
        String agencies = String.join(
                ", ", engine.source("", other.outlet(), null, withCredit).credits());
        return new Copy(
                other.articleId(),
                other.outlet(),
                other.title(),
                agencies,
                copied.passages().size(),
                copied.words());
    }
}
