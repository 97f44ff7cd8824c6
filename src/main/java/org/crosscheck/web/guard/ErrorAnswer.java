package org.crosscheck.web.guard;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

import org.crosscheck.language.Language;
import org.crosscheck.web.page.ErrorPage;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.Problem;

/** Error pages as text. */
final class ErrorAnswer {
    static final String HTML = "text/html;charset=UTF-8";

    private ErrorAnswer() {}

    /** In the language of the request that is being answered. */
    static String html(int status) {
        return page(status).render();
    }

    /** Ends a request that no resource has seen. */
    static void send(RoutingContext context, int status) {
        Language language = Language.accepted(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, HTML)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .end(page(status).setLocale(language.tag()).render());
    }

    private static TemplateInstance page(int status) {
        return new ErrorPage(Frame.plain(null), new Problem(status));
    }
}
