package org.crosscheck.workflow;

import java.util.Optional;

import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.Outlet;

/**
 * Which article a text is a new version of.
 *
 * @param articleId the article that a person named, or null
 * @param byAddress whether, where nobody named one, the outlet's article at the same address is meant
 * @param isCurrent whether the text is what is published now, even where it is an earlier version's: a file may be an old one
 */
record Predecessor(Long articleId, boolean byAddress, boolean isCurrent) {
    /** As the address says, for a text that may be an old one. */
    static final Predecessor AT_ADDRESS = new Predecessor(null, true, false);

    /** As the address says, for a text that stands there now. */
    static final Predecessor NOW_AT_ADDRESS = new Predecessor(null, true, true);

    static Predecessor article(long id) {
        return new Predecessor(id, false, true);
    }

    /**
     * The outlet of the named article; nothing where none is named.
     *
     * @throws UnknownException when the named article is not in this story
     */
    Optional<Outlet> outlet(long storyId) {
        return articleId == null ? Optional.empty() : Optional.of(Kept.newest(storyId, articleId).outlet);
    }

    /**
     * The newest version of that article; nothing for an article of its own.
     *
     * @throws UnknownException when the named article is not in this story
     */
    Optional<ArticleVersion> of(long storyId, Outlet outlet, Reading reading) {
        String address = reading.about().address();
        if (articleId != null) {
            return Optional.of(Kept.newest(storyId, articleId));
        }
        return byAddress && address != null ? ArticleVersion.atAddress(storyId, outlet.id, address) : Optional.empty();
    }

    /** Whether a text that is there already is nevertheless the article's next: it goes back to an earlier version's words. */
    boolean goesBack(ArticleVersion same, Optional<ArticleVersion> newest) {
        return isCurrent
                && newest.filter(last -> last.article.equals(same.article) && last.number > same.number)
                        .isPresent();
    }
}
