package org.crosscheck.intake.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page's title element holds: the headline, and often the name of the site behind it ("Bridge falls | Harbour
 * Courier").
 *
 * @param headline the words that the page itself shows; the whole title where none can be told apart
 * @param site the name behind them, or null
 */
record PageTitle(String headline, String site) {
    private static final Pattern BETWEEN = Pattern.compile(" (?:[|\u00B7\u2013\u2014\u00BB-]|::) ");

    /** @param shown the words that the page shows */
    static PageTitle of(String title, String shown) {
        if (shown.contains(title)) {
            return new PageTitle(title, null);
        }
        int headline = -1;
        int site = -1;
        for (Matcher between = BETWEEN.matcher(title); between.find(); ) {
            headline = shown.contains(title.substring(0, between.start())) ? between.start() : headline;
            site = between.end();
        }
        return headline < 0
                ? new PageTitle(title, null)
                : new PageTitle(title.substring(0, headline), title.substring(site));
    }
}
