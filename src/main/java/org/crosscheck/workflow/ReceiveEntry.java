package org.crosscheck.workflow;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.intake.About;
import org.crosscheck.intake.Document;
import org.crosscheck.intake.UnreadableException;
import org.crosscheck.intake.feed.Entry;
import org.crosscheck.intake.fetch.BusyException;
import org.crosscheck.intake.fetch.Fetched;
import org.crosscheck.intake.format.ArticleFile;

/**
 * Takes the article of a feed's entry into a story: as the feed carries it, where it carries it whole, else from its page.
 * Another text of an article that came before is its next version.
 */
@ApplicationScoped
class ReceiveEntry {
    /** What has fewer words is a teaser where there is a page. */
    private static final int ARTICLE_WORDS = 100;

    private final FeedSite site;
    private final ImportArticle importArticle;

    ReceiveEntry(FeedSite site, ImportArticle importArticle) {
        this.site = site;
        this.importArticle = importArticle;
    }

    /**
     * @param articleId what it was taken in as before, or null
     * @throws FrozenException when the story is signed off
     * @throws BusyException when the site of its page asks for patience
     */
    Taken receive(Watched feed, Entry entry, Long articleId) throws BusyException {
        if (!entry.tellsOf(feed.phrases())) {
            return Taken.passed();
        }
        try {
            Document carried = carried(entry);
            boolean isWhole = carried != null && (entry.address() == null || words(carried) >= ARTICLE_WORDS);
            return isWhole ? store(feed, carried.knownAs(about(feed, entry)), articleId) : page(feed, entry, articleId);
        } catch (BusyException e) {
            throw e;
        } catch (UnreadableException e) {
            return Taken.refused(ReceiveFile.refused("The entry", e));
        }
    }

    /** What the feed itself says of it, or null. */
    private static Document carried(Entry entry) throws UnreadableException {
        String html = entry.content().isBlank() ? entry.summary() : entry.content();
        if (html.isBlank()) {
            return null;
        }
        String page = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><article>" + html
                + "</article></body></html>";
        return ArticleFile.first("entry.html", page.getBytes(StandardCharsets.UTF_8));
    }

    private Taken page(Watched feed, Entry entry, Long articleId) throws UnreadableException {
        if (entry.address() == null) {
            throw new UnreadableException("it has neither words nor the address of a page");
        }
        Fetched page;
        try {
            page = site.fetch(entry.address());
        } catch (BusyException e) {
            throw e;
        } catch (UnreadableException e) {
            return Taken.unanswered(ReceiveFile.refused("The page", e));
        }
        Document document = ArticleFile.first(page.name(), page.bytes());
        About said = document.about().orElse(about(feed, entry));
        About known = new About(feed.outlet(), null, null, null, page.address(), null);
        return store(feed, document.knownAs(known.orElse(said).at(said.moment())), articleId);
    }

    private Taken store(Watched feed, Document document, Long articleId) {
        try {
            return Taken.in(
                    articleId == null
                            ? importArticle.into(feed.storyId(), document, Chronicle.PRODUCT)
                            : importArticle.asVersionOf(feed.storyId(), articleId, document, Chronicle.PRODUCT));
        } catch (FrozenException e) {
            throw e;
        } catch (RefusedException e) {
            return Taken.refused(e);
        }
    }

    private static About about(Watched feed, Entry entry) {
        Instant published = entry.published() == null ? entry.updated() : entry.published();
        LocalDate day = published == null ? null : LocalDate.ofInstant(published, ZoneOffset.UTC);
        return new About(feed.outlet(), entry.title(), entry.author(), day, entry.address(), null).at(published);
    }

    private static int words(Document document) {
        return document.text().split("\\s+").length;
    }
}
