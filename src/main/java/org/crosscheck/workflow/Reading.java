package org.crosscheck.workflow;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.Extraction;
import org.crosscheck.engine.comparison.Glossary;
import org.crosscheck.engine.comparison.Source;
import org.crosscheck.engine.text.Text;
import org.crosscheck.intake.About;
import org.crosscheck.intake.Document;
import org.crosscheck.model.Article;
import org.crosscheck.model.Label;
import org.crosscheck.model.Outlet;

/**
 * An article read and understood, ready to be stored.
 *
 * @param about with outlet and title never null
 * @param source the article as comparing needs it, its id still empty
 * @param claims the extraction's quotations, then those of its figures that are claims
 * @param labels as {@link org.crosscheck.model.ArticleVersion#labels} holds them
 * @param terms for counting in how many articles each occurs
 * @param dateline from where and when it came, as printed, or null
 */
record Reading(
        Document document,
        About about,
        String sha256,
        Text text,
        Extraction extraction,
        Source source,
        List<Found> claims,
        String labels,
        Set<String> terms,
        String dateline) {
    private static final String UNKNOWN_OUTLET = "Unknown outlet";
    private static final int TITLE_FROM_TEXT = 120;
    private static final String NOT_ENGLISH =
            "The text is not in English: it is kept, and neither quotations nor figures are looked for.";

    static Reading of(Document document, Engine engine) {
        Text text = Text.of(document.text());
        About about = checked(document);
        Extraction whole = isEnglish(about) ? engine.extract(text, about.published()) : Extraction.NOTHING;
        Extraction extraction = Cap.on(whole);
        Text withCredit = about.credit() == null ? text : Text.of(text.source() + "\n\n" + about.credit());
        Source source = engine.source("", about.outlet(), about.published(), withCredit);
        Glossary glossary = new Glossary();
        return new Reading(
                noted(document, about, extraction == whole),
                about,
                Hash.sha256(text.source()),
                text,
                extraction,
                source,
                Found.all(extraction, engine.claims(text, extraction, source), glossary),
                Label.lines(Labels.of(extraction)),
                engine.terms(text, glossary),
                Field.cut(engine.dateline(text), Article.DATELINE_LENGTH));
    }

    /** {@link #source} under the id that the article has got. */
    Source sourceOf(long articleId) {
        return new Source(
                Long.toString(articleId), source.outlet(), source.published(), source.credits(), source.passages());
    }

    /** Whether quotations and figures were looked for. */
    boolean isRead() {
        return isEnglish(about);
    }

    private static boolean isEnglish(About about) {
        return about.language() == null
                || about.language().toLowerCase(Locale.ROOT).startsWith("en");
    }

    /** What a notice says that is worked out anew with every reading. */
    static boolean isOwn(String notice) {
        return notice.equals(NOT_ENGLISH) || notice.equals(Cap.NOTICE);
    }

    private static Document noted(Document document, About about, boolean whole) {
        Document noted = whole ? document : document.noted(Cap.NOTICE);
        return isEnglish(about) ? noted : noted.noted(NOT_ENGLISH);
    }

    private static About checked(Document document) {
        About about = document.about();
        String outlet = Field.optional("outlet", about.outlet(), Outlet.NAME_LENGTH);
        String title = Field.optional("title", about.title(), Article.TITLE_LENGTH);
        return new About(
                outlet == null ? UNKNOWN_OUTLET : outlet,
                title == null ? firstLine(document.text()) : title,
                Field.optional("byline", about.byline(), Article.BYLINE_LENGTH),
                about.published(),
                Field.address(about.address(), Article.ADDRESS_LENGTH),
                Field.optional("credit", about.credit(), Article.CREDIT_LENGTH),
                about.modified(),
                Field.cut(about.language(), Article.LANGUAGE_LENGTH),
                Field.cut(about.hold(), Article.HOLD_LENGTH));
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return Field.cut(end < 0 ? text : text.substring(0, end), TITLE_FROM_TEXT);
    }
}
