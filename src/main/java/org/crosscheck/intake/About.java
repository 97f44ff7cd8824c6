package org.crosscheck.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What is known of an article beside its words; null where unknown.
 *
 * @param outlet who published it
 * @param title its headline
 * @param byline who wrote it, as printed
 * @param published the day of publication where the outlet is
 * @param address where it stands on the web
 * @param credit whose reporting it is, as printed
 * @param modified the day of its last change, where the outlet is
 * @param language its language as a BCP 47 tag ("en", "de-AT")
 * @param hold why it must not be published, as marked ("embargoed until 2024-05-14T06:00Z", "killed")
 * @param moment when it was published to the second, where time and offset from UTC are given; in another time zone that
 *     may be another day than {@code published}
 */
public record About(
        String outlet,
        String title,
        String byline,
        LocalDate published,
        String address,
        String credit,
        LocalDate modified,
        String language,
        String hold,
        Instant moment) {

    /** Nothing known. */
    public static final About NOTHING = new About(null, null, null, null, null, null);

    /** What a form or a list of files knows. */
    public About(String outlet, String title, String byline, LocalDate published, String address, String credit) {
        this(outlet, title, byline, published, address, credit, null, null, null);
    }

    /** What is known without the time of day. */
    public About(
            String outlet,
            String title,
            String byline,
            LocalDate published,
            String address,
            String credit,
            LocalDate modified,
            String language,
            String hold) {
        this(outlet, title, byline, published, address, credit, modified, language, hold, null);
    }

    /** This, with {@code other} filling what is unknown. */
    public About orElse(About other) {
        return new About(
                or(outlet, other.outlet),
                or(title, other.title),
                or(byline, other.byline),
                or(published, other.published),
                or(address, other.address),
                or(credit, other.credit),
                or(modified, other.modified),
                or(language, other.language),
                or(hold, other.hold),
                published == null ? other.moment : moment);
    }

    /** The same in another language. */
    public About in(String tag) {
        return new About(outlet, title, byline, published, address, credit, modified, tag, hold, moment);
    }

    /** The same, published at a moment. */
    public About at(Instant time) {
        return new About(outlet, title, byline, published, address, credit, modified, language, hold, time);
    }

    /** The same with the day of publication as it is counted in a time zone, where the moment is known. */
    public About inZone(ZoneId zone) {
        return moment == null
                ? this
                : new About(
                        outlet,
                        title,
                        byline,
                        LocalDate.ofInstant(moment, zone),
                        address,
                        credit,
                        modified,
                        language,
                        hold,
                        moment);
    }

    private static <T> T or(T known, T other) {
        return known == null ? other : known;
    }
}
