package org.crosscheck.workflow;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.model.Article;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.model.DetailCorrection.Detail;
import org.crosscheck.model.Outlet;

/**
 * Corrects what is known of an article beside its words. Where outlet, day of publication, language or credit change, the
 * article's text is read anew as its next version: as-of days, groups and origins follow, and whatever reads otherwise is
 * to be checked again.
 */
@ApplicationScoped
public class CorrectDetails {
    private final ImportArticle importArticle;
    private final StoreDetails storeDetails;

    CorrectDetails(ImportArticle importArticle, StoreDetails storeDetails) {
        this.importArticle = importArticle;
        this.storeDetails = storeDetails;
    }

    /**
     * @param seen the article's revision when the form was drawn
     * @param typed as typed; a detail that is absent stays as it is, a blank one is emptied
     * @param who the person's name
     * @throws UnknownException when there is no such article in this story
     * @throws StaleException when somebody corrected it, or a new text came in, after the form was drawn
     * @throws RefusedException when something typed cannot be taken, in words for the user
     * @throws FrozenException when the story is signed off
     */
    public void correct(long storyId, long articleId, int seen, Map<Detail, String> typed, String who) {
        Locks.isOpen(storyId);
        ArticleVersion newest = Kept.newest(storyId, articleId);
        if (newest.article.revision != seen) {
            throw new StaleException("article " + articleId);
        }
        Map<Detail, String> before = Details.of(newest.article);
        Map<Detail, String> after = new EnumMap<>(before);
        typed.forEach((detail, value) -> {
            String checked = checked(detail, value);
            after.compute(detail, (key, old) -> checked);
        });
        if (!after.equals(before)) {
            Reading reading = Corrected.readsOtherwise(before, after)
                    ? importArticle.read(Kept.document(newest).as(Details.about(after)))
                    : null;
            storeDetails.store(storyId, newest, after, reading, who);
        }
    }

    /** The value as it is kept, or null for none. */
    private static String checked(Detail detail, String value) {
        return switch (detail) {
            case OUTLET -> Field.required("outlet", value, Outlet.NAME_LENGTH);
            case TITLE -> Field.required("title", value, Article.TITLE_LENGTH);
            case BYLINE -> Field.optional("byline", value, Article.BYLINE_LENGTH);
            case DATELINE -> Field.optional("dateline", value, Article.DATELINE_LENGTH);
            case PUBLISHED -> day("day of publication", value);
            case MODIFIED -> day("day of the last change", value);
            case LANGUAGE -> language(Field.optional("language", value, Article.LANGUAGE_LENGTH));
            case CREDIT -> Field.optional("credit", value, Article.CREDIT_LENGTH);
            case ADDRESS -> Field.address(value, Article.ADDRESS_LENGTH);
            case HOLD -> Field.optional("hold", value, Article.HOLD_LENGTH);
        };
    }

    private static String day(String name, String value) {
        LocalDate day = Field.day(name, Field.optional(name, value, 40));
        return day == null ? null : day.toString();
    }

    private static String language(String tag) {
        try {
            return tag == null
                    ? null
                    : new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new RefusedException("The language is not known; write its code, such as en or de.");
        }
    }
}
