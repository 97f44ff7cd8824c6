package org.crosscheck.web.guard;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

import org.crosscheck.web.page.ErrorPage;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.Problem;

/** Error pages as text. */
final class ErrorAnswer {
    static final String HTML = "text/html;charset=UTF-8";

    private ErrorAnswer() {}

    static String html(int status) {
        Problem problem = new Problem(
                status, Problem.of(status).title(), Problem.of(status).advice());
        return new ErrorPage(Frame.plain(problem.title(), null), problem).render();
    }

    /** Ends a request that no resource has seen. */
    static void send(RoutingContext context, int status) {
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, HTML)
                .end(html(status));
    }
}
