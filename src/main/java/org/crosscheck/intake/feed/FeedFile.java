package org.crosscheck.intake.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import org.jdom2.JDOMException;

import org.crosscheck.intake.UnreadableException;

/** Reads feeds: the room's entrance. Stateless, thread-safe. */
public final class FeedFile {
    /** What readers of feeds are counted by; it names no other article. */
    private static final Pattern COUNTED = Pattern.compile("[?&](?:utm_[a-z]{1,20}|at_[a-z]{1,20}|ns_campaign)=[^&#]*");

    private FeedFile() {}

    /** @throws UnreadableException when it is no feed, or says what it means by entities of its own */
    public static Feed read(byte[] bytes) throws UnreadableException {
        EntryLimit limit = new EntryLimit(Feed.MOST);
        try (XmlReader characters = new XmlReader(new ByteArrayInputStream(bytes), true, "UTF-8")) {
            SyndFeed feed = new SyndFeedInput().build(FeedXml.read(characters, limit));
            return new Feed(
                    text(feed.getTitle()),
                    feed.getEntries().stream()
                            .map(FeedFile::entry)
                            .filter(Objects::nonNull)
                            .toList(),
                    limit.isExceeded());
        } catch (JDOMException e) {
            throw new UnreadableException("it is no feed that can be read; look whether it is RSS or Atom", e);
        } catch (IOException | FeedException | RuntimeException e) {
            throw new UnreadableException("it is no feed; look for the address behind the page's RSS sign", e);
        }
    }

    /** Null for one that says nothing by which to tell it. */
    private static Entry entry(SyndEntry entry) {
        String address = address(entry.getLink());
        String title = text(entry.getTitle());
        String id = first(text(entry.getUri()), address, title);
        return id == null
                ? null
                : new Entry(
                        id,
                        address == null ? address(entry.getUri()) : address,
                        title,
                        text(entry.getAuthor()),
                        instant(entry.getPublishedDate()),
                        instant(entry.getUpdatedDate()),
                        value(entry.getDescription()),
                        content(entry.getContents()));
    }

    private static String first(String... values) {
        return Stream.of(values).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static String content(List<SyndContent> contents) {
        return contents.isEmpty() ? "" : value(contents.get(0));
    }

    private static String value(SyndContent content) {
        return content == null || content.getValue() == null ? "" : content.getValue();
    }

    private static String text(String html) {
        String text = html == null ? "" : Html.text(html);
        return text.isEmpty() ? null : text;
    }

    /** Without what only counts readers; null for what is no web address. */
    private static String address(String link) {
        if (link == null || !link.strip().matches("(?i)https?://\\S+")) {
            return null;
        }
        String plain = COUNTED.matcher(link.strip()).replaceAll("");
        int query = plain.indexOf('&');
        return query >= 0 && plain.indexOf('?') < 0
                ? plain.substring(0, query) + "?" + plain.substring(query + 1)
                : plain;
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
