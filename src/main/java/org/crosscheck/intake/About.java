package org.crosscheck.intake;

import java.time.LocalDate;

/**
 * What is known of an article beside its words; null where unknown.
 *
 * @param outlet who published it
 * @param title its headline
 * @param byline who wrote it, as printed
 * @param published the day of publication where the outlet is
 * @param address where it stands on the web
 * @param credit whose reporting it is, as printed
 */
public record About(String outlet, String title, String byline, LocalDate published, String address, String credit) {

    /** Nothing known. */
    public static final About NOTHING = new About(null, null, null, null, null, null);

    /** This, with {@code other} filling what is unknown. */
    public About orElse(About other) {
        return new About(
                outlet == null ? other.outlet : outlet,
                title == null ? other.title : title,
                byline == null ? other.byline : byline,
                published == null ? other.published : published,
                address == null ? other.address : address,
                credit == null ? other.credit : credit);
    }
}
