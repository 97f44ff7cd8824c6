package org.crosscheck.access;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.HttpMethod;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Takes no form from a browser that was not drawn for its session. The {@link Door} has let its sender in by then. */
@ApplicationScoped
class FormDoor {
    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Caller caller;

    FormDoor(Caller caller) {
        this.caller = caller;
    }

    @ServerRequestFilter
    @WithFormRead
    void check(ResteasyReactiveContainerRequestContext request) {
        ResteasyReactiveRequestContext context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        if (READS.contains(request.getMethod()) || caller.sessionId() == 0) {
            return;
        }
        if (!caller.drew((String) context.getFormParameter(Forms.FIELD, true, false))) {
            throw new BadRequestException("a form that was not drawn for this session");
        }
    }
}
