package org.crosscheck.intake.feed;

import org.jsoup.Jsoup;

/** HTML inside feeds. */
final class Html {
    private Html() {}

    /** Its words. */
    static String text(String html) {
        return html.indexOf('<') < 0 && html.indexOf('&') < 0
                ? html.strip()
                : Jsoup.parseBodyFragment(html).text();
    }
}
