package org.crosscheck.web;

/**
 * What stands in the forms of an article's page.
 *
 * @param marking words to be marked
 * @param text a new text of the article
 * @param textWrong what is wrong with that text, or null
 */
record ArticleTyped(ClaimTyped marking, String text, String textWrong) {
    static final ArticleTyped NOTHING = new ArticleTyped(ClaimTyped.nothing(), "", null);

    static ArticleTyped of(ClaimTyped marking) {
        return new ArticleTyped(marking, "", null);
    }

    static ArticleTyped version(String text, String wrong) {
        return new ArticleTyped(ClaimTyped.nothing(), text, wrong);
    }
}
