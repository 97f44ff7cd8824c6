package org.crosscheck.web.guard;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import org.crosscheck.workflow.FrozenException;
import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.StaleException;
import org.crosscheck.workflow.UnknownException;

/** What the errors of resources become: a page that says what to do next. */
class ErrorPages {
    private static final Logger LOG = Logger.getLogger(ErrorPages.class);

    @ServerExceptionMapper
    Response unknown(UnknownException e) {
        return page(404);
    }

    @ServerExceptionMapper
    Response refused(RefusedException e) {
        return page(e instanceof FrozenException ? 409 : 422);
    }

    @ServerExceptionMapper
    Response stale(StaleException e) {
        return page(409);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        return status < 400 ? e.getResponse() : page(status);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e) {
        int status = DatabaseAway.says(e) ? 503 : 500;
        LOG.error("answered " + status, e);
        return page(status);
    }

    /** Gives a page to an error that was answered without one; no page is kept by a browser, for its form would be stale. */
    @ServerResponseFilter
    void fill(ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        if (response.getStatus() >= 400 && !response.hasEntity()) {
            response.setEntity(
                    ErrorAnswer.html(response.getStatus()), null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }

    private static Response page(int status) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(ErrorAnswer.html(status))
                .build();
    }
}
