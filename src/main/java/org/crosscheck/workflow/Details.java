package org.crosscheck.workflow;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import org.crosscheck.intake.About;
import org.crosscheck.model.Article;
import org.crosscheck.model.DetailCorrection.Detail;

/** What is known of an article beside its words, detail by detail, as a form shows it; unknown ones are absent. */
public final class Details {
    private Details() {}

    /** What the article's row says; its outlet must be loaded. */
    public static Map<Detail, String> of(Article article) {
        return of(Kept.about(article), article.dateline);
    }

    /** What a reading found. */
    static Map<Detail, String> of(Reading reading) {
        return of(reading.about(), reading.dateline());
    }

    private static Map<Detail, String> of(About about, String dateline) {
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        put(details, Detail.OUTLET, about.outlet());
        put(details, Detail.TITLE, about.title());
        put(details, Detail.BYLINE, about.byline());
        put(details, Detail.DATELINE, dateline);
        put(details, Detail.PUBLISHED, about.published());
        put(details, Detail.MODIFIED, about.modified());
        put(details, Detail.LANGUAGE, about.language());
        put(details, Detail.CREDIT, about.credit());
        put(details, Detail.ADDRESS, about.address());
        put(details, Detail.HOLD, about.hold());
        return details;
    }

    private static void put(Map<Detail, String> details, Detail detail, Object value) {
        if (value != null) {
            details.put(detail, value.toString());
        }
    }

    /** Writes all but the outlet into the article's row. */
    static void write(Article article, Map<Detail, String> details) {
        article.title = details.get(Detail.TITLE);
        article.byline = details.get(Detail.BYLINE);
        article.dateline = details.get(Detail.DATELINE);
        article.published = day(details.get(Detail.PUBLISHED));
        article.modified = day(details.get(Detail.MODIFIED));
        article.language = details.get(Detail.LANGUAGE);
        article.credit = details.get(Detail.CREDIT);
        article.address = details.get(Detail.ADDRESS);
        article.hold = details.get(Detail.HOLD);
    }

    /** For the engine. */
    static About about(Map<Detail, String> details) {
        return new About(
                details.get(Detail.OUTLET),
                details.get(Detail.TITLE),
                details.get(Detail.BYLINE),
                day(details.get(Detail.PUBLISHED)),
                details.get(Detail.ADDRESS),
                details.get(Detail.CREDIT),
                day(details.get(Detail.MODIFIED)),
                details.get(Detail.LANGUAGE),
                details.get(Detail.HOLD));
    }

    private static LocalDate day(String written) {
        return written == null ? null : LocalDate.parse(written);
    }
}
