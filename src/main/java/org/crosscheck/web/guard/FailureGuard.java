package org.crosscheck.web.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Gives a page to what fails before or beside every resource: a body too large, a file that is not there. */
@ApplicationScoped
class FailureGuard {

    void register(@Observes Router router) {
        for (int status : new int[] {400, 404, 405, 413, 415, 503}) {
            router.errorHandler(status, context -> answer(context, status));
        }
    }

    private static void answer(RoutingContext context, int status) {
        if (!context.response().headWritten()) {
            ErrorAnswer.send(context, status);
        }
    }
}
