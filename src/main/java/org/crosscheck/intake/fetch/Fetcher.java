package org.crosscheck.intake.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.util.Timeout;

import org.crosscheck.intake.UnreadableException;

/**
 * Fetches one page from the public internet, and nothing from anywhere else: names are resolved once and checked, each
 * redirect anew; size and time are bounded. Thread-safe; opens a client for each call and keeps no cookies.
 */
public class Fetcher {
    /** The most bytes taken, decoded. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /** The longest that a page with its redirects may take. */
    public static final Duration LIMIT = Duration.ofSeconds(20);

    private static final int MOST_REDIRECTS = 3;
    private static final int NOT_MODIFIED = 304;
    private static final Set<Integer> BUSY = Set.of(429, 503);
    private static final String AGENT = "Crosscheck (a newsroom's verification workbench)";

    private final DnsResolver names;
    private final Predicate<InetAddress> allowed;
    private final boolean anyPort;
    private final Duration limit;

    /** Visits public addresses on the web's ports. */
    public Fetcher() {
        this(PublicAddress::isOne, false, LIMIT);
    }

    Fetcher(Predicate<InetAddress> allowed, boolean anyPort, Duration limit) {
        this(SystemDefaultDnsResolver.INSTANCE, allowed, anyPort, limit);
    }

    Fetcher(DnsResolver names, Predicate<InetAddress> allowed, boolean anyPort, Duration limit) {
        this.names = names;
        this.allowed = allowed;
        this.anyPort = anyPort;
        this.limit = limit;
    }

    /**
     * What stands at an address.
     *
     * @throws UnreadableException when the address is none or forbidden, does not answer well, or gives too much or too
     *     slowly; a {@link BusyException} when its site asks for patience
     */
    public Fetched fetch(String typed) throws UnreadableException {
        return fetch(typed, Validators.NONE).orElseThrow(() -> failed(new StatusException(NOT_MODIFIED, null)));
    }

    /**
     * What stands at an address, unless it is still in a known state.
     *
     * @param known what the site said of that state
     * @return empty when it is
     * @throws UnreadableException as {@link #fetch(String)}
     */
    public Optional<Fetched> fetch(String typed, Validators known) throws UnreadableException {
        long deadline = System.nanoTime() + limit.toNanos();
        URI address = checked(WebAddress.read(typed));
        try (CloseableHttpClient client = client()) {
            for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
                Answer answer = get(client, request(address, known), deadline);
                if (answer.redirect() == null) {
                    return found(address, answer);
                }
                address = checked(
                        WebAddress.read(address.resolve(answer.redirect()).toString()));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw failed(e);
        }
        throw new UnreadableException("it redirects more than " + MOST_REDIRECTS + " times");
    }

    /** A page's bytes, where it says to look instead, or, where both are null, that it is as before. */
    private record Answer(byte[] bytes, Validators validators, String redirect) {}

    private static Optional<Fetched> found(URI address, Answer answer) {
        return Optional.ofNullable(answer.bytes())
                .map(bytes -> new Fetched(address.toString(), name(address), bytes, answer.validators()));
    }

    private static HttpGet request(URI address, Validators known) {
        HttpGet get = new HttpGet(address);
        if (known.tag() != null) {
            get.setHeader(HttpHeaders.IF_NONE_MATCH, known.tag());
        }
        if (known.lastModified() != null) {
            get.setHeader(HttpHeaders.IF_MODIFIED_SINCE, known.lastModified());
        }
        return get;
    }

    private URI checked(URI address) throws UnreadableException {
        return anyPort ? address : WebAddress.onWebPorts(address);
    }

    private CloseableHttpClient client() {
        Timeout patience = Timeout.of(limit);
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new CheckedResolver(names, allowed))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(patience)
                                .setSocketTimeout(patience)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(patience).build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .setUserAgent(AGENT)
                .build();
    }

    private static Answer get(CloseableHttpClient client, HttpGet get, long deadline)
            throws IOException, UnreadableException {
        CompletableFuture<Void> watch = new CompletableFuture<Void>()
                .completeOnTimeout(null, deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        watch.thenRun(get::cancel);
        try {
            return client.execute(get, Fetcher::answer);
        } catch (TooMuchException e) {
            throw UnreadableException.tooLarge(MOST_BYTES >> 20);
        } catch (IOException | IllegalStateException e) {
            if (get.isCancelled()) {
                throw new UnreadableException("it takes too long to answer; paste its text instead", e);
            }
            throw e;
        } finally {
            watch.cancel(false);
        }
    }

    private static Answer answer(ClassicHttpResponse response) throws IOException {
        Header location = response.getFirstHeader("Location");
        if (response.getCode() / 100 == 3 && location != null) {
            return new Answer(null, Validators.NONE, location.getValue());
        } else if (response.getCode() == NOT_MODIFIED) {
            return new Answer(null, Validators.NONE, null);
        } else if (response.getCode() != 200) {
            throw new StatusException(response.getCode(), value(response.getFirstHeader(HttpHeaders.RETRY_AFTER)));
        }
        try (InputStream body = response.getEntity().getContent()) {
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new TooMuchException();
            }
            return new Answer(bytes, validators(response), null);
        }
    }

    private static Validators validators(ClassicHttpResponse response) {
        return new Validators(
                value(response.getFirstHeader(HttpHeaders.ETAG)),
                value(response.getFirstHeader(HttpHeaders.LAST_MODIFIED)));
    }

    private static String value(Header header) {
        return header == null ? null : header.getValue();
    }

    private static UnreadableException failed(Exception failure) {
        if (failure instanceof CheckedResolver.ForbiddenAddressException) {
            return new UnreadableException("it leads into this machine or its own network", failure);
        } else if (failure instanceof UnknownHostException) {
            return new UnreadableException("there is no site of that name", failure);
        } else if (failure instanceof StatusException status && status.until().isPresent()) {
            return new BusyException(status.code, status.until().get());
        } else if (failure instanceof StatusException status) {
            return new UnreadableException(
                    "it answers " + status.code + (status.code == 404 ? " (not found)" : "")
                            + "; paste its text instead",
                    failure);
        }
        return new UnreadableException("it does not answer; paste its text instead", failure);
    }

    private static String name(URI address) {
        String path = address.getPath() == null ? "" : address.getPath();
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.isEmpty() ? address.getHost() : last;
    }

    private static final class TooMuchException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final class StatusException extends IOException {
        private static final long serialVersionUID = 1L;
        private final int code;
        private final String retryAfter;

        StatusException(int code, String retryAfter) {
            this.code = code;
            this.retryAfter = retryAfter;
        }

        private Optional<Instant> until() {
            return BUSY.contains(code) ? BusyException.time(retryAfter, Instant.now()) : Optional.empty();
        }
    }
}
