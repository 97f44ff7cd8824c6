package org.crosscheck.web.guard;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.vertx.core.http.HttpClosedException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import org.crosscheck.access.TokenNeededException;
import org.crosscheck.access.TooFastException;
import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.StaleException;
import org.crosscheck.workflow.UnknownException;

/** What the errors of resources become: a page that says what to do next. */
class ErrorPages {
    private static final Logger LOG = Logger.getLogger(ErrorPages.class);
    /** No chain of causes is longer, but one may lead back into itself. */
    private static final int DEEPEST = 40;

    @ServerExceptionMapper
    Response unknown(UnknownException e) {
        return ErrorAnswer.of(404);
    }

    @ServerExceptionMapper
    Response refused(RefusedException e) {
        return ErrorAnswer.of(Refusal.status(e), e.getMessage());
    }

    @ServerExceptionMapper
    Response stale(StaleException e) {
        return ErrorAnswer.of(409);
    }

    @ServerExceptionMapper
    Response strange(TokenNeededException e) {
        return Response.fromResponse(ErrorAnswer.of(401))
                .header(
                        HttpHeaders.WWW_AUTHENTICATE,
                        "Bearer realm=\"crosscheck\"" + (e.isGiven() ? ", error=\"invalid_token\"" : ""))
                .build();
    }

    @ServerExceptionMapper
    Response tooFast(TooFastException e) {
        return Response.fromResponse(ErrorAnswer.of(429))
                .header(HttpHeaders.RETRY_AFTER, e.seconds())
                .build();
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        return status < 400 ? e.getResponse() : ErrorAnswer.of(status);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e) {
        if (hasLeft(e)) {
            LOG.debug("whoever asked has left before the whole request was read", e);
            return ErrorAnswer.of(400);
        }
        int status = DatabaseAway.says(e) ? 503 : 500;
        LOG.error("answered " + status, e);
        return ErrorAnswer.of(status);
    }

    /** Whether reading a request failed because its connection was closed, in the middle of reading or before it. */
    private static boolean hasLeft(Throwable e) {
        return e instanceof IOException
                && Stream.iterate(e, Objects::nonNull, Throwable::getCause)
                        .limit(DEEPEST)
                        .anyMatch(cause ->
                                cause instanceof HttpClosedException || cause instanceof ClosedChannelException);
    }

    /** Gives a page to an error that was answered without one; no page is kept by a browser, for its form would be stale. */
    @ServerResponseFilter
    void fill(ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        if (response.getStatus() >= 400 && !response.hasEntity()) {
            response.setEntity(ErrorAnswer.text(response.getStatus(), null), null, ErrorAnswer.type());
        }
    }
}
