package org.crosscheck.workflow;

import java.util.Objects;
import java.util.stream.Stream;

import org.crosscheck.intake.About;
import org.crosscheck.intake.PublicationDate;

/**
 * An article as a script sends it; exactly one of {@code text}, {@code html} and {@code url} holds its words.
 *
 * @param known what the script knows of it, which goes before what the words say of themselves
 * @param text its words, or null
 * @param html its page, or null
 * @param url the address where it is to be fetched, or null
 * @param newVersionOf the id of the article that it is a newer text of, or null
 */
public record Sent(Known known, String text, String html, String url, Long newVersionOf) {

    /**
     * What a script knows of an article; null or blank for what it does not know.
     *
     * @param published a day, or a moment with its offset from UTC
     */
    public record Known(String outlet, String title, String byline, String published, String address, String credit) {

        /** @throws RefusedException when the date is none */
        About about() {
            String written = tidy(published);
            About about = new About(
                    tidy(outlet),
                    tidy(title),
                    tidy(byline),
                    Field.day("date of publication", written),
                    tidy(address),
                    tidy(credit));
            return about.at(PublicationDate.moment(written));
        }

        private static String tidy(String given) {
            return given == null || given.isBlank() ? null : given.strip();
        }
    }

    boolean hasOneText() {
        return Stream.of(text, html, url).filter(Objects::nonNull).count() == 1;
    }
}
