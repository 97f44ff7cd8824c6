package org.crosscheck.access;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

import org.crosscheck.model.Role;
import org.crosscheck.model.Session;
import org.crosscheck.workflow.Sessions;

/** Lets nobody do what the {@link Rules} do not allow, and takes no form that was not drawn for the session that sends it. */
@ApplicationScoped
class Door {
    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Caller caller;

    Door(Sessions sessions, SessionCookie cookie, Caller caller) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.caller = caller;
    }

    @ServerRequestFilter
    @WithFormRead
    void check(ResteasyReactiveContainerRequestContext request) {
        ResteasyReactiveRequestContext context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        Rule rule = Rules.of(Route.of(context)).orElseThrow(ForbiddenException::new);
        if (rule.scope() == Rule.Scope.DOOR) {
            return;
        }
        identify(request);
        if (!READS.contains(request.getMethod())
                && !caller.drew((String) context.getFormParameter(Forms.FIELD, true, false))) {
            throw new BadRequestException("a form that was not drawn for this session");
        }
        authorize(rule, request);
    }

    private void identify(ContainerRequestContext request) {
        String secret = cookie.secret(request.getCookies());
        Session session = sessions.live(secret).orElseThrow(SignInNeededException::new);
        caller.enter(session, secret);
        if (sessions.wasSeenLongAgo(session)) {
            sessions.seen(session.id);
        }
    }

    /** A story that the caller has no part in is answered like one that is not there. */
    private void authorize(Rule rule, ContainerRequestContext request) {
        if (rule.role() == null) {
            return;
        }
        Role role = rule.scope() == Rule.Scope.STORY
                ? caller.roleIn(story(request)).orElseThrow(NotFoundException::new)
                : caller.role().orElseThrow(ForbiddenException::new);
        if (!role.covers(rule.role())) {
            throw new ForbiddenException("needs " + rule.role());
        }
    }

    private static long story(ContainerRequestContext request) {
        try {
            return Long.parseLong(request.getUriInfo().getPathParameters().getFirst("story"));
        } catch (NumberFormatException e) {
            throw new NotFoundException(e);
        }
    }
}
