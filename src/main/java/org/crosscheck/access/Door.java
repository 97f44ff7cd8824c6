package org.crosscheck.access;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

import org.crosscheck.model.Session;
import org.crosscheck.workflow.Sessions;

/** Lets nobody reach a resource who is not signed in, and no form that was not drawn for the session that sends it. */
@ApplicationScoped
class Door {
    /** Where one signs in, and has neither session nor token yet. */
    private static final Set<String> OPEN = Set.of("/start");

    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Sessions sessions;
    private final Caller caller;

    Door(Sessions sessions, Caller caller) {
        this.sessions = sessions;
        this.caller = caller;
    }

    @ServerRequestFilter
    @WithFormRead
    void check(ResteasyReactiveContainerRequestContext request) {
        if (OPEN.contains(request.getUriInfo().getPath())) {
            return;
        }
        identify(request);
        if (!READS.contains(request.getMethod()) && !caller.drew(formToken(request))) {
            throw new BadRequestException("a form that was not drawn for this session");
        }
    }

    private void identify(ContainerRequestContext request) {
        Cookie cookie = request.getCookies().get(SessionCookie.NAME);
        String secret = cookie == null ? null : cookie.getValue();
        Session session = sessions.live(secret).orElseThrow(SignInNeededException::new);
        caller.enter(session, secret);
        if (sessions.wasSeenLongAgo(session)) {
            sessions.seen(session.id);
        }
    }

    private static String formToken(ResteasyReactiveContainerRequestContext request) {
        ResteasyReactiveRequestContext context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        return (String) context.getFormParameter(Forms.FIELD, true, false);
    }
}
