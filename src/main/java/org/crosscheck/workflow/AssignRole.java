package org.crosscheck.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.crosscheck.model.Article;
import org.crosscheck.model.Story;

/** Says what an article is to its story. */
@ApplicationScoped
public class AssignRole {
    private final Chronicle chronicle;

    AssignRole(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /**
     * Gives an article its role. A story has one draft: the one before becomes an outlet's report.
     *
     * @param who the person's name
     * @throws UnknownException when there is no such article in this story
     */
    @Transactional
    public void assign(long storyId, long articleId, Article.Role role, String who) {
        Story story = Locks.story(storyId);
        Article article =
                Article.inStory(storyId, articleId).orElseThrow(() -> new UnknownException("article", articleId));
        if (role == Article.Role.DRAFT) {
            Article.draftOf(storyId)
                    .filter(draft -> !draft.equals(article))
                    .ifPresent(draft -> give(story, draft, Article.Role.OUTLET, who));
        }
        give(story, article, role, who);
    }

    private void give(Story story, Article article, Article.Role role, String who) {
        if (article.role != role) {
            chronicle.write(story, who, "assigned", "article " + article.id, article.role.name(), role.name());
            article.role = role;
        }
    }
}
