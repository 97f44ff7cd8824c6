package org.crosscheck.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusMock;

import org.crosscheck.intake.fetch.Fetcher;
import org.crosscheck.intake.fetch.Loopback;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A site on this machine that the workbench may visit for the length of a test. */
public final class LocalWeb implements AutoCloseable {
    private static final String ITEM = """
            <item><title>%s</title><guid isPermaLink="false">%s</guid><link>%s</link>
            <pubDate>Tue, 14 May 2024 08:30:00 GMT</pubDate>%s</item>
            """;

    /** Every path that was asked for, in order. */
    public final List<String> asked = new CopyOnWriteArrayList<>();

    /** What stands where; a path without a page answers 404. */
    public final Map<String, String> pages = new ConcurrentHashMap<>();

    /** How long a path wants to be left in peace, as it says it in its header. */
    public final Map<String, String> busy = new ConcurrentHashMap<>();

    /** How often a state was asked for that is still the same. */
    public final List<String> unchanged = new CopyOnWriteArrayList<>();

    private final HttpServer server;

    /** Opens the site; for the length of the test the workbench fetches from this machine only. */
    public LocalWeb() {
        QuarkusMock.installMockForType(Loopback.fetcher(), Fetcher.class);
        setNetwork(true);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** Whether the machine has a network, as the workbench sees it. */
    public static void setNetwork(boolean isThere) {
        QuarkusMock.installMockForType(
                new Network() {
                    @Override
                    boolean isThere() {
                        return isThere;
                    }
                },
                Network.class);
    }

    /** The address of a path. */
    public String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** An entry whose article stands at a page of this site. */
    public String item(String id, String title) {
        return ITEM.formatted(title, id, at("/" + id), "");
    }

    /** An entry that carries its article itself. */
    public String item(String id, String title, String html) {
        return ITEM.formatted(title, id, at("/" + id), "<content:encoded><![CDATA[" + html + "]]></content:encoded>");
    }

    /** Puts a feed at a path. */
    public void feed(String path, String title, String... items) {
        pages.put(
                path,
                "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
                        + "<channel><title>" + title + "</title><link>" + at("/")
                        + "</link><description>News</description>" + String.join("", items) + "</channel></rss>");
    }

    /** Puts an article at a path. */
    public void article(String id, String title, String words) {
        pages.put(
                "/" + id,
                "<html><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1><p>" + words
                        + "</p></article></body></html>");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String page = pages.get(path);
        asked.add(path);
        if (busy.containsKey(path)) {
            exchange.getResponseHeaders().add("Retry-After", busy.get(path));
            exchange.sendResponseHeaders(429, -1);
        } else if (page == null) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            String tag = "\"" + Integer.toHexString(page.hashCode()) + "\"";
            exchange.getResponseHeaders().add("ETag", tag);
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                unchanged.add(path);
                exchange.sendResponseHeaders(304, -1);
            } else {
                byte[] bytes = page.getBytes(UTF_8);
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
