package org.crosscheck.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

import org.crosscheck.model.Role;
import org.crosscheck.model.Session;
import org.crosscheck.workflow.Sessions;

/** Lets nobody do what the {@link Rules} do not allow; asks before anything of the request's body is read. */
@ApplicationScoped
class Door {
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Bearers bearers;
    private final Caller caller;

    Door(Sessions sessions, SessionCookie cookie, Bearers bearers, Caller caller) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.bearers = bearers;
        this.caller = caller;
    }

    @ServerRequestFilter
    void check(ResteasyReactiveContainerRequestContext request) {
        ResteasyReactiveRequestContext context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        Rule rule = Rules.of(Route.of(context)).orElseThrow(ForbiddenException::new);
        if (rule.scope() != Rule.Scope.DOOR) {
            identify(rule, request);
            authorize(rule, request);
        }
    }

    /** A script that writes has to have a token, for a browser's cookie comes along with what another site makes it send. */
    private void identify(Rule rule, ContainerRequestContext request) {
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        boolean reads = request.getMethod().equals(HttpMethod.GET);
        if (rule.permit() != null && (authorization != null || !reads)) {
            caller.enter(bearers.token(authorization));
            if (!caller.isPermitted(rule.permit())) {
                throw new ForbiddenException("needs a token for " + rule.permit());
            }
        } else {
            enter(rule, request);
        }
    }

    private void enter(Rule rule, ContainerRequestContext request) {
        String secret = cookie.secret(request.getCookies());
        Session session = sessions.live(secret)
                .orElseThrow(
                        () -> rule.permit() == null ? new SignInNeededException() : new TokenNeededException(false));
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
