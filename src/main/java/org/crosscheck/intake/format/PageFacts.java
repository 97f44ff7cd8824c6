package org.crosscheck.intake.format;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.crosscheck.intake.About;
import org.crosscheck.intake.PublicationDate;

/**
 * What a web page says of its article: JSON-LD first, then Open Graph and its kin, then what can be seen.
 *
 * @param about what it says
 * @param body the article's words by the page's JSON-LD, or null
 */
record PageFacts(About about, String body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static PageFacts of(Document page) {
        NewsJson json = linkedData(page);
        PageTitle named = PageTitle.of(page.title().strip(), page.body().text());
        About meta = new About(
                        first(
                                meta(page, "og:site_name", "publisher", "application-name", "dc.publisher"),
                                named.site()),
                        title(page, named.headline()),
                        byline(page),
                        day(published(page)),
                        address(page),
                        null,
                        day(meta(
                                page, "article:modified_time", "og:updated_time", "last-modified", "dcterms.modified")),
                        language(page),
                        null)
                .at(PublicationDate.moment(published(page)));
        return json == null
                ? new PageFacts(meta, null)
                : new PageFacts(json.about().orElse(meta), json.plain());
    }

    /** The first article of the page's JSON-LD, or null; a block that is no JSON is as good as none. */
    private static NewsJson linkedData(Document page) {
        List<NewsJson> found = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                NewsJson.of(JSON.readTree(script.data())).ifPresent(found::add);
            } catch (IOException e) {
                continue;
            }
        }
        return found.isEmpty() ? null : found.get(0);
    }

    private static String title(Document page, String own) {
        String visible = text(page.selectFirst("article h1, main h1, h1"));
        String named = first(meta(page, "og:title", "twitter:title", "dc.title"), blankAsNull(own));
        return visible == null || named != null && !overlaps(visible, named) ? first(named, visible) : visible;
    }

    /** A site's name set as h1 is no headline. */
    private static boolean overlaps(String visible, String named) {
        return named.contains(visible) || visible.contains(named) || visible.length() > 25;
    }

    private static String byline(Document page) {
        String author = meta(page, "author", "article:author", "dc.creator", "parsely-author", "byl");
        return author != null && !author.startsWith("http")
                ? author
                : text(page.selectFirst("[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], .byline"));
    }

    private static String published(Document page) {
        String named = meta(
                page,
                "article:published_time",
                "datepublished",
                "date",
                "pubdate",
                "parsely-pub-date",
                "dc.date",
                "dc.date.issued",
                "dcterms.created",
                "sailthru.date");
        Element time = page.selectFirst("[itemprop=datePublished], article time[datetime], time[datetime]");
        return named != null || time == null ? named : first(blankAsNull(time.attr("datetime")), text(time));
    }

    private static String address(Document page) {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        return Stream.of(
                        canonical == null ? "" : canonical.absUrl("href"),
                        first(meta(page, "og:url"), ""),
                        page.location())
                .filter(address -> address.startsWith("https://") || address.startsWith("http://"))
                .findFirst()
                .orElse(null);
    }

    private static String language(Document page) {
        Element root = page.selectFirst("html[lang]");
        String named = first(meta(page, "og:locale", "content-language"), null);
        return root != null && !root.attr("lang").isBlank()
                ? root.attr("lang").strip()
                : named == null ? null : named.replace('_', '-');
    }

    private static String meta(Document page, String... names) {
        for (String name : names) {
            for (Element meta : page.select("meta[content]")) {
                boolean called = Stream.of("name", "property", "itemprop", "http-equiv")
                        .anyMatch(key -> meta.attr(key).equalsIgnoreCase(name));
                if (called && !meta.attr("content").isBlank()) {
                    return meta.attr("content").strip();
                }
            }
        }
        return null;
    }

    private static LocalDate day(String written) {
        return written == null ? null : PublicationDate.read(written);
    }

    private static String text(Element element) {
        return element == null ? null : blankAsNull(element.text());
    }

    private static String first(String one, String other) {
        return one == null ? other : one;
    }

    private static String blankAsNull(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
