package org.crosscheck.web.guard;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

import org.crosscheck.language.Language;
import org.crosscheck.web.page.ErrorPage;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.Problem;

/** What errors are answered with: a page, or for programs a problem. */
final class ErrorAnswer {
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private ErrorAnswer() {}

    /** An answer in the language of the request that is being answered. */
    static Response of(int status) {
        return of(status, null);
    }

    /** @param detail what a program is told, in English; null for what is always so with this status */
    static Response of(int status, String detail) {
        return Response.status(status).type(type()).entity(text(status, detail)).build();
    }

    static MediaType type() {
        return ApiProblem.isAskedFor(current()) ? MediaType.valueOf(ApiProblem.TYPE) : HTML;
    }

    static String text(int status, String detail) {
        RoutingContext context = current();
        return ApiProblem.isAskedFor(context)
                ? ApiProblem.json(status, detail, language(context))
                : page(status).render();
    }

    /** Ends a request that no resource has seen. */
    static void send(RoutingContext context, int status) {
        Language language = language(context);
        boolean problem = ApiProblem.isAskedFor(context);
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, problem ? ApiProblem.TYPE : HTML.toString())
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .end(
                        problem
                                ? ApiProblem.json(status, null, language)
                                : page(status).setLocale(language.tag()).render());
    }

    private static RoutingContext current() {
        return Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
    }

    private static Language language(RoutingContext context) {
        return Language.accepted(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static TemplateInstance page(int status) {
        return new ErrorPage(Frame.plain(null), new Problem(status));
    }
}
