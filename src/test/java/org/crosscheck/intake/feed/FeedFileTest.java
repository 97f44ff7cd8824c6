package org.crosscheck.intake.feed;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.crosscheck.intake.UnreadableException;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FeedFileTest {
    private static final String RSS_2 = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Harbour Courier</title><link>https://courier.example/</link><description>News</description>
            <item><title>Ferry &amp; tug collide</title><link>https://courier.example/ferry?id=3&amp;utm_source=rss</link>
            <guid isPermaLink="false">courier-3</guid><pubDate>Tue, 14 May 2024 08:30:00 +0200</pubDate>
            <dc:creator>Ida Brandt</dc:creator><description>A short account.</description>
            <content:encoded><![CDATA[<p>The ferry <b>Gull</b> hit a tug.</p>]]></content:encoded></item>
            </channel></rss>
            """;
    private static final String ATOM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Night Desk</title><id>urn:night</id><updated>2024-05-14T10:00:00Z</updated>
            <entry><title type="html">Locks &lt;b&gt;open&lt;/b&gt; again</title><id>urn:night:7</id>
            <link rel="alternate" href="https://night.example/7"/><published>2024-05-13T22:00:00Z</published>
            <updated>2024-05-14T09:59:00Z</updated><author><name>Tom Vane</name></author>
            <summary>In short.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>All four locks.</p></div></content></entry>
            </feed>
            """;
    private static final String RSS_091 = """
            <?xml version="1.0"?>
            <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.example/rss-0.91.dtd">
            <rss version="0.91"><channel><title>Old Post</title><link>https://old.example/</link><description>d</description><language>en</language>
            <item><title>Caf&eacute; shut</title><link>https://old.example/cafe</link><description>Shut for good.</description></item></channel></rss>
            """;
    private static final String RSS_1 = """
            <?xml version="1.0"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://one.example/"><title>One</title><link>https://one.example/</link><description>d</description>
            <items><rdf:Seq><rdf:li rdf:resource="https://one.example/a"/></rdf:Seq></items></channel>
            <item rdf:about="https://one.example/a"><title>Sluice mended</title><link>https://one.example/a</link>
            <dc:date>2024-05-14T06:00:00Z</dc:date></item></rdf:RDF>
            """;

    @TempDir
    Path folder;

    @Test
    void rss2IsReadWithItsFullText() throws UnreadableException {
        Feed feed = FeedFile.read(RSS_2.getBytes(UTF_8));
        assertEquals("Harbour Courier", feed.title());
        assertEquals(
                new Entry(
                        "courier-3",
                        "https://courier.example/ferry?id=3",
                        "Ferry & tug collide",
                        "Ida Brandt",
                        Instant.parse("2024-05-14T06:30:00Z"),
                        null,
                        "A short account.",
                        "<p>The ferry <b>Gull</b> hit a tug.</p>"),
                feed.entries().get(0));
    }

    @Test
    void atomIsReadWithBothTimes() throws UnreadableException {
        Entry entry = FeedFile.read(ATOM.getBytes(UTF_8)).entries().get(0);
        assertEquals("urn:night:7", entry.id());
        assertEquals("https://night.example/7", entry.address());
        assertEquals("Locks open again", entry.title());
        assertEquals(Instant.parse("2024-05-13T22:00:00Z"), entry.published());
        assertEquals(Instant.parse("2024-05-14T09:59:00Z"), entry.updated());
        assertEquals("In short.", entry.summary());
        assertTrue(entry.content().contains("All four locks."), entry.content());
    }

    @Test
    void rss091IsReadThoughItNamesADocumentType() throws UnreadableException {
        Entry entry = FeedFile.read(RSS_091.getBytes(UTF_8)).entries().get(0);
        assertEquals("Café shut", entry.title());
        assertEquals("https://old.example/cafe", entry.id());
        assertEquals("Shut for good.", entry.summary());
        assertNull(entry.published());
    }

    @Test
    void rss1IsRead() throws UnreadableException {
        Feed feed = FeedFile.read(RSS_1.getBytes(UTF_8));
        assertEquals("One", feed.title());
        assertEquals("Sluice mended", feed.entries().get(0).title());
        assertEquals(
                Instant.parse("2024-05-14T06:00:00Z"), feed.entries().get(0).published());
    }

    @Test
    void itsCharactersAreReadAsItSays() throws UnreadableException {
        String feed = RSS_2.replace("UTF-8", "windows-1252").replace("Harbour", "Häfen");
        assertEquals(
                "Häfen Courier",
                FeedFile.read(feed.getBytes(java.nio.charset.Charset.forName("windows-1252")))
                        .title());
        String wide = RSS_2.replace("UTF-8", "UTF-16").replace("Harbour", "Häfen");
        assertEquals(
                "Häfen Courier",
                FeedFile.read(wide.getBytes(StandardCharsets.UTF_16)).title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://a.example/b?utm_source=rss | https://a.example/b",
                "https://a.example/b?utm_source=rss&amp;id=3 | https://a.example/b?id=3",
                "https://a.example/b?id=3&amp;at_medium=RSS&amp;at_campaign=x#top | https://a.example/b?id=3#top",
                "javascript:alert(1) |",
                "/relative |"
            })
    void addressesAreThoseOfTheArticle(String link, String address) throws UnreadableException {
        String feed = RSS_2.replaceAll("<link>https://courier.example/ferry[^<]*", "<link>" + link.replace("$", "\\$"));
        assertEquals(
                address, FeedFile.read(feed.getBytes(UTF_8)).entries().get(0).address());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "<html><body>No feed</body></html>", "{\"items\":[]}", "<rss", "<rss version='2.0'/>"
            })
    void whatIsNoFeedIsRefused(String text) {
        assertThrows(UnreadableException.class, () -> FeedFile.read(text.getBytes(UTF_8)));
    }

    /** HOSTILE.md, row 59: a file of this machine is not read into an entry. */
    @Test
    void row59AFeedWithAnExternalEntityIsRefused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the combination is 7-3-1");
        String feed = RSS_2.replace("?>\n", "?>\n<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n")
                .replace("A short account.", "&x;");
        assertThrows(UnreadableException.class, () -> FeedFile.read(feed.getBytes(UTF_8)));
    }

    /** HOSTILE.md, row 59: nobody is asked for a definition. */
    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE rss SYSTEM \"%s\">", "<!DOCTYPE rss [<!ENTITY %% x SYSTEM \"%s\"> %%x;]>"})
    void row59NothingIsFetchedForAFeed(String type) throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + listener.getLocalPort() + "/x.dtd";
            String feed = RSS_2.replace("?>\n", "?>\n" + type.formatted(address) + "\n");
            try {
                FeedFile.read(feed.getBytes(UTF_8));
            } catch (UnreadableException e) {
                assertFalse(e.getMessage().isBlank());
            }
            listener.setSoTimeout(1);
            assertThrows(java.net.SocketTimeoutException.class, listener::accept);
        }
    }

    /** HOSTILE.md, row 59: a billion laughs. */
    @Test
    void row59EntitiesThatGrowAreRefused() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l" + i + " \"&l" + (i - 1) + ";&l" + (i - 1) + ";\">");
        }
        String feed = RSS_2.replace("?>\n", "?>\n" + laughs + "]>\n").replace("A short account.", "&l29;");
        assertThrows(UnreadableException.class, () -> FeedFile.read(feed.getBytes(UTF_8)));
    }

    /** HOSTILE.md, row 59: of 100,000 entries the first 500 are read. */
    @Test
    void row59AFeedOfAHundredThousandEntriesIsCapped() throws UnreadableException {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            items.append("<item><title>Boat " + i + "</title><guid>boat-" + i + "</guid></item>\n");
        }
        Feed feed =
                FeedFile.read(RSS_2.replace("</channel>", items + "</channel>").getBytes(UTF_8));
        assertEquals(Feed.MOST, feed.entries().size());
        assertTrue(feed.hasMore());
        assertEquals("Boat 498", feed.entries().get(Feed.MOST - 1).title());
        assertFalse(FeedFile.read(RSS_2.getBytes(UTF_8)).hasMore());
    }

    @Test
    void anEntryTellsOfWordsInWhateverCaseButNotOfTheirParts() throws UnreadableException {
        Entry entry = FeedFile.read(RSS_2.getBytes(UTF_8)).entries().get(0);
        assertTrue(entry.tellsOf(List.of()));
        assertTrue(entry.tellsOf(List.of("lighthouse", "FERRY")));
        assertTrue(entry.tellsOf(List.of("ferry gull")));
        assertTrue(entry.tellsOf(List.of("ferry tug")));
        assertFalse(entry.tellsOf(List.of("fer")));
        assertFalse(entry.tellsOf(List.of("lighthouse")));
    }
}
