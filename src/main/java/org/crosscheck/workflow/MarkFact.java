package org.crosscheck.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Story;

/** Makes a claim of words that a checker marks by hand. */
@ApplicationScoped
public class MarkFact {
    private static final String RULE = "marked by hand";

    private final Chronicle chronicle;
    private final Groups groups;

    MarkFact(Chronicle chronicle, Groups groups) {
        this.chronicle = chronicle;
        this.groups = groups;
    }

    /**
     * The id of the claim; the same words marked twice are one claim, which keeps its group.
     *
     * @param articleId an article of the story; its newest version is meant
     * @param groupId the group that it joins, or null for one of its own
     * @param who the person's name
     * @throws UnknownException when article or group are not in this story
     * @throws RefusedException when the article does not hold the words
     */
    @Transactional
    public long mark(long storyId, long articleId, Mark mark, Long groupId, String who) {
        Story story = Locks.story(storyId);
        ArticleVersion version = ArticleVersion.newestOf(articleId)
                .filter(newest -> newest.story.id == storyId)
                .orElseThrow(() -> new UnknownException("article", articleId));
        Span span = mark.in(version.text);
        return Claim.fact(version.id, span.start(), span.end())
                .orElseGet(() -> store(story, version, span, groupId, who))
                .id;
    }

    private Claim store(Story story, ArticleVersion version, Span span, Long groupId, String who) {
        Claim claim = StoreClaims.claim(version, Text.of(version.text), ClaimKind.FACT, span);
        claim.rule = RULE;
        claim.confidence = 1;
        claim.persist();
        if (groupId == null) {
            groups.alone(claim);
        } else {
            groups.join(Locks.group(story.id, groupId), claim);
        }
        chronicle.write(story, who, "marked", "claim " + claim.id, null, version.article.title + ": " + claim.exact);
        return claim;
    }
}
