package org.crosscheck.intake.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.crosscheck.intake.UnreadableException;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Addresses lead to public pages and nowhere else (HOSTILE.md, rows 54 to 58); the pages stand on a local server. */
class FetcherTest {
    private static final Fetcher LOCAL = new Fetcher(InetAddress::isLoopbackAddress, true, Duration.ofSeconds(20));
    private static final Fetcher IMPATIENT = new Fetcher(InetAddress::isLoopbackAddress, true, Duration.ofSeconds(1));

    private final AtomicInteger visits = new AtomicInteger();
    private HttpServer server;
    private String site;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.start();
        site = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void aPageIsFetchedAndItsRedirectFollowed() throws UnreadableException {
        Fetched page = LOCAL.fetch(site + "/1/to/bridge.html");
        assertEquals("The bridge fell.", new String(page.bytes(), UTF_8));
        assertEquals(site + "/page/bridge.html", page.address());
        assertEquals("bridge.html", page.name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "[::1]",
                "0.0.0.0",
                "169.254.169.254",
                "10.0.0.7",
                "172.16.0.1",
                "192.168.1.1",
                "100.64.0.1",
                "[::ffff:127.0.0.1]",
                "2130706433",
                "localhost",
                "[fe80::1]",
                "[fc00::1]",
                "[64:ff9b::7f00:1]",
                "[2002:7f00:1::]"
            })
    void row54NothingInsideIsVisited(String host) {
        UnreadableException refused = assertThrows(
                UnreadableException.class, () -> new Fetcher(PublicAddress::isOne, true, Duration.ofSeconds(20))
                        .fetch("http://" + host + ":" + server.getAddress().getPort() + "/page"));
        assertTrue(refused.getMessage().contains("own network"), refused.getMessage());
        assertEquals(0, visits.get());
    }

    @ParameterizedTest
    @CsvSource({
        "file:///etc/hostname, begin with http",
        "jar:file:/a.jar!/b, begin with http",
        "ftp://site.example/a, begin with http",
        "javascript:alert(1), begin with http",
        "http://ann:secret@site.example/, user name",
        "http://ann@site.example/, user name",
        "http://site.example:22/, a port other than",
        "http:///nowhere, must name a site",
        "'', not written like an address",
        "a b, not written like an address"
    })
    void row57WhatIsNoWebAddressIsRefused(String address, String why) {
        String refused = assertThrows(UnreadableException.class, () -> new Fetcher().fetch(address))
                .getMessage();
        assertTrue(refused.contains(why), refused);
    }

    @Test
    void row55ARedirectInsideIsNotFollowed() {
        Fetcher outside = new Fetcher(
                address ->
                        address.isLoopbackAddress() && address.getHostAddress().equals("127.0.0.1"),
                true,
                Duration.ofSeconds(20));
        UnreadableException refused = assertThrows(UnreadableException.class, () -> outside.fetch(site + "/elsewhere"));
        assertTrue(refused.getMessage().contains("own network"), refused.getMessage());
        assertEquals(1, visits.get());
    }

    @Test
    void row55AFourthRedirectIsOneTooMany() {
        assertTrue(assertThrows(UnreadableException.class, () -> LOCAL.fetch(site + "/round"))
                .getMessage()
                .contains("redirects"));
        assertEquals(4, visits.get());
    }

    /** The name is asked for once; that it means another address a moment later leads nowhere. */
    @Test
    void row56ANameLeadsOnlyToTheAddressThatWasChecked() throws IOException, UnreadableException {
        Names names = new Names("127.0.0.1", "127.0.0.2");
        try (Inside inside = new Inside()) {
            Fetched page = outside(names).fetch("http://turning.example:" + port() + "/page");
            assertEquals("The bridge fell.", new String(page.bytes(), UTF_8));
            assertEquals(1, names.asked.get());
            assertEquals(0, inside.visits.get());
        }
    }

    /** On a redirect to the same name it is asked for, and checked, again. */
    @Test
    void row56ANameThatHasTurnedInsideIsNotVisitedAgain() throws IOException {
        Names names = new Names("127.0.0.1", "127.0.0.2");
        try (Inside inside = new Inside()) {
            String address = "http://turning.example:" + port() + "/another-connection";
            assertThrows(UnreadableException.class, () -> outside(names).fetch(address));
            assertEquals(1, visits.get());
            assertEquals(0, inside.visits.get());
        }
    }

    /** What stands at the same port of 127.0.0.2. */
    private final class Inside implements AutoCloseable {
        private final AtomicInteger visits = new AtomicInteger();
        private final HttpServer server;

        Inside() throws IOException {
            server = HttpServer.create(new InetSocketAddress("127.0.0.2", port()), 0);
            server.createContext("/", exchange -> {
                visits.incrementAndGet();
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }

    private int port() {
        return server.getAddress().getPort();
    }

    /** 127.0.0.1 stands for the public net, all else for the inside. */
    private static Fetcher outside(Names names) {
        return new Fetcher(
                names, address -> address.getHostAddress().equals("127.0.0.1"), true, Duration.ofSeconds(20));
    }

    /** A name that means another address each time it is asked for. */
    private static final class Names implements DnsResolver {
        private final AtomicInteger asked = new AtomicInteger();
        private final List<String> answers;

        Names(String... answers) {
            this.answers = List.of(answers);
        }

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            int turn = Math.min(asked.getAndIncrement(), answers.size() - 1);
            return new InetAddress[] {InetAddress.getByName(answers.get(turn))};
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    @Test
    void row58AnEndlessBodyIsCutOff() {
        assertTrue(assertThrows(UnreadableException.class, () -> LOCAL.fetch(site + "/endless"))
                .isTooLarge());
    }

    @Test
    void row58ABombIsCutOff() {
        assertTrue(assertThrows(UnreadableException.class, () -> LOCAL.fetch(site + "/bomb"))
                .isTooLarge());
    }

    @Test
    void row58ASlowBodyIsCutOff() {
        assertTrue(assertThrows(UnreadableException.class, () -> IMPATIENT.fetch(site + "/slow"))
                .getMessage()
                .contains("too long"));
    }

    @Test
    void whatIsInAKnownStateIsNotSentAgain() throws UnreadableException {
        Fetched page = LOCAL.fetch(site + "/state");
        assertEquals(new Validators("\"v1\"", "Tue, 14 May 2024 08:00:00 GMT"), page.validators());
        assertTrue(LOCAL.fetch(site + "/state", page.validators()).isEmpty());
        assertTrue(LOCAL.fetch(site + "/state", new Validators("\"v0\"", null)).isPresent());
    }

    @Test
    void aMissingPageSaysSo() {
        assertTrue(assertThrows(UnreadableException.class, () -> LOCAL.fetch(site + "/missing"))
                .getMessage()
                .contains("404"));
    }

    @Test
    void publicAddressesArePublic() throws UnknownHostException {
        assertTrue(PublicAddress.isOne(InetAddress.getByName("93.184.216.34")));
        assertTrue(PublicAddress.isOne(InetAddress.getByName("2606:2800:220:1::1")));
    }

    private void answer(HttpExchange exchange) throws IOException {
        visits.incrementAndGet();
        String path = exchange.getRequestURI().getPath();
        switch (path.split("/")[1]) {
            case "1" -> redirect(exchange, "/page/bridge.html");
            case "another-connection" -> {
                exchange.getResponseHeaders().add("Connection", "close");
                redirect(exchange, "/page");
            }
            case "elsewhere" ->
                redirect(exchange, "http://127.0.0.2:" + server.getAddress().getPort() + "/page");
            case "round" -> redirect(exchange, "/round");
            case "page" -> send(exchange, "The bridge fell.".getBytes(UTF_8));
            case "state" -> state(exchange);
            case "endless" -> endless(exchange, false);
            case "slow" -> endless(exchange, true);
            case "bomb" -> bomb(exchange);
            default -> exchange.sendResponseHeaders(404, -1);
        }
        exchange.close();
    }

    private static void state(HttpExchange exchange) throws IOException {
        if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            exchange.getResponseHeaders().add("ETag", "\"v1\"");
            exchange.getResponseHeaders().add("Last-Modified", "Tue, 14 May 2024 08:00:00 GMT");
            send(exchange, "As it is.".getBytes(UTF_8));
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void send(HttpExchange exchange, byte[] bytes) throws IOException {
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void endless(HttpExchange exchange, boolean slow) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] some = new byte[slow ? 1 : 64 * 1024];
        for (int i = 0; i < 2_000; i++) {
            exchange.getResponseBody().write(some);
            exchange.getResponseBody().flush();
            pause(slow ? 100 : 0);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void bomb(HttpExchange exchange) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(new byte[30 * 1024 * 1024]);
        }
        exchange.getResponseHeaders().add("Content-Encoding", "gzip");
        send(exchange, packed.toByteArray());
    }
}
