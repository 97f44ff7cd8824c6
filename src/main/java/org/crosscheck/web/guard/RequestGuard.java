package org.crosscheck.web.guard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.crosscheck.access.Entrance;
import org.crosscheck.access.Exposure;

/**
 * Turns away requests that another site sent through an editor's browser, addresses with NUL, which PostgreSQL keeps in no text,
 * and bodies that are too large.
 */
@ApplicationScoped
class RequestGuard {
    private static final int BEFORE_ALL_ELSE = 1000;
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private static final String NUL = "%00";

    /** Milliseconds; a connection that ends while its other side still sends takes the answer with it. */
    private static final long TIME_TO_READ_WHY = 500;

    private static final String STRICTLY_BY_TLS = "max-age=31536000";

    private final HostNames hosts;
    private final Exposure exposure;
    private final long longestBody;

    /**
     * @param names under which others reach this workbench; none when only this machine does
     * @param longestBody of which more is never read
     */
    RequestGuard(
            @ConfigProperty(name = "crosscheck.hosts") Optional<List<String>> names,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize longestBody,
            Exposure exposure) {
        this.hosts = new HostNames(Stream.concat(names.orElse(List.of()).stream(), exposure.host().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList());
        this.exposure = exposure;
        this.longestBody = longestBody.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL_ELSE);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        context.addHeadersEndHandler(done -> announceEnd(context));
        context.addEndHandler(done -> closeUnread(context));
        if (exposure.isTls()) {
            context.response().putHeader("Strict-Transport-Security", STRICTLY_BY_TLS);
        }
        if (!hosts.serve(host(request)) || request.uri().contains(NUL)) {
            ErrorAnswer.send(context, 400);
        } else if (!READS.contains(request.method()) && isForeign(request)) {
            ErrorAnswer.send(context, 403);
        } else if (isStrangers(context) && request.getHeader(HttpHeaders.CONTENT_LENGTH) == null) {
            ErrorAnswer.send(context, 400);
        } else if (announced(request) > (isStrangers(context) ? Entrance.MOST_BYTES : longestBody)) {
            ErrorAnswer.send(context, 413);
        } else {
            context.next();
        }
    }

    /** Whether this is sent to where whoever comes may send something; how long that is has to be said beforehand. */
    private static boolean isStrangers(RoutingContext context) {
        HttpMethod method = context.request().method();
        return !READS.contains(method) && Entrance.isAt(method.name(), context.normalizedPath());
    }

    /** What was refused before its body was read is not read at all: its sender learns that by the end of the connection. */
    private static void announceEnd(RoutingContext context) {
        if (context.response().getStatusCode() >= 400 && isUnread(context.request())) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            context.request().pause();
        }
    }

    private static void closeUnread(RoutingContext context) {
        if (context.response().getStatusCode() >= 400 && isUnread(context.request())) {
            context.vertx().setTimer(TIME_TO_READ_WHY, timer -> context.request()
                    .connection()
                    .close());
        }
    }

    /** The end of a form that was read whole is not always heard of; whoever sent it keeps the connection. */
    private static boolean isUnread(HttpServerRequest request) {
        boolean isWhole =
                request.getHeader(HttpHeaders.CONTENT_LENGTH) != null && request.bytesRead() >= announced(request);
        return !request.isEnded()
                && !isWhole
                && !READS.contains(request.method())
                && request.version() != HttpVersion.HTTP_2;
    }

    /** The length of the body as its sender gives it; 0 when it gives none. */
    private static long announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    /** As the browser calls this workbench: HTTP/2 has no Host header. */
    private static String host(HttpServerRequest request) {
        String header = request.getHeader(HttpHeaders.HOST);
        return header != null || request.authority() == null
                ? header
                : request.authority().toString();
    }

    /** What a browser says of where a request comes from; one that says nothing is old, or no browser. */
    private boolean isForeign(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        boolean otherSite = site != null && !site.equals("same-origin") && !site.equals("none");
        boolean otherOrigin = origin != null
                && !origin.equals(request.scheme() + "://" + host(request))
                && !exposure.origin().equals(Optional.of(origin));
        return otherSite || otherOrigin;
    }
}
