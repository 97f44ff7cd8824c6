package org.crosscheck.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Claim;
import org.crosscheck.model.Curation;
import org.crosscheck.model.Story;

/** The transaction of a mark: row, groups and history, all or nothing. */
@ApplicationScoped
class StoreMark {
    static final String MARKED = "marked";

    private final Chronicle chronicle;
    private final Groups groups;
    private final Rewrite rewrite;

    StoreMark(Chronicle chronicle, Groups groups, Rewrite rewrite) {
        this.chronicle = chronicle;
        this.groups = groups;
        this.rewrite = rewrite;
    }

    /**
     * The id of the claim.
     *
     * @param groupId the group that a fact joins, or null
     */
    @Transactional
    long mark(long storyId, long articleId, Found found, Rereading reading, Long groupId, String who) {
        Story story = Locks.story(storyId);
        ArticleVersion version = ArticleVersion.newestOf(articleId)
                .filter(newest -> newest.id == reading.versionId())
                .orElseThrow(() -> new RefusedException(
                        "A new version of the article has come in; look whether the words stand there still."));
        return Claim.at(
                        version.id,
                        found.kind(),
                        found.span().start(),
                        found.span().end())
                .orElseGet(() -> store(story, version, found, reading, groupId, who))
                .id;
    }

    private Claim store(Story story, ArticleVersion version, Found found, Rereading reading, Long groupId, String who) {
        Claim claim = new Claim();
        Place.write(claim, version, reading.text(), found.span());
        StoreCorrection.write(claim, found, reading, Curation.MARKED);
        if (groupId != null && claim.detail == null) {
            groups.join(Locks.group(story.id, groupId), claim);
        }
        claim.persist();
        rewrite.group(story, claim);
        String told = version.article.title + ": " + ClaimState.told(claim);
        chronicle.write(
                story,
                who,
                Act.of(MARKED, "claim " + claim.id, null, told).in(claim.group).undoneWith(ClaimState.of(claim)));
        return claim;
    }
}
