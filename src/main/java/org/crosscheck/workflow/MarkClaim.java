package org.crosscheck.workflow;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.engine.text.Span;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;

/** Makes a claim of words that the machine passed over: a quotation, a figure or a fact. */
@ApplicationScoped
public class MarkClaim {
    private final Rereadings rereadings;
    private final StoreMark store;

    MarkClaim(Rereadings rereadings, StoreMark store) {
        this.rereadings = rereadings;
        this.store = store;
    }

    /**
     * The id of the claim; the same words marked twice are one claim, which keeps its group.
     *
     * @param articleId an article of the story; its newest version is meant
     * @param who the person's name
     * @throws UnknownException when article or group are not in this story
     * @throws RefusedException when the article does not hold the words or a field cannot be read
     */
    public long mark(long storyId, long articleId, Marked marked, String who) {
        ArticleVersion version = ArticleVersion.newestOf(articleId)
                .filter(newest -> newest.story.id == storyId)
                .orElseThrow(() -> new UnknownException("article", articleId));
        Span span = marked.words().in(version.text);
        Optional<Claim> known = Claim.at(version.id, marked.kind(), span.start(), span.end());
        if (known.isPresent()) {
            return known.get().id;
        }
        Rereading reading = rereadings.of(version);
        Found found = new Amendment(reading).of(span, marked.kind(), marked.typed());
        return store.mark(storyId, articleId, found, reading, marked.groupId(), who);
    }
}
