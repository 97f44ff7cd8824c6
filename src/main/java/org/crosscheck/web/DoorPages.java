package org.crosscheck.web;

import java.util.List;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import org.crosscheck.access.Newsroom;
import org.crosscheck.access.SignInNeededException;
import org.crosscheck.model.Person;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.SignInPage;
import org.crosscheck.web.page.StartPage;

/** What a browser is shown that is not signed in. */
class DoorPages {
    private static final Logger LOG = Logger.getLogger(DoorPages.class);

    /** What an answer of the newsroom's own sign-in carries. */
    private static final List<String> BACK = List.of("code", "state", "error");

    private final Newsroom newsroom;

    DoorPages(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    @ServerExceptionMapper
    Response signIn(SignInNeededException e, ContainerRequestContext request) {
        boolean reads = request.getMethod().equals(HttpMethod.GET);
        String next = Next.local(reads ? address(request.getUriInfo()) : null);
        return Answer.page(
                401,
                Person.owners().isEmpty()
                        ? new StartPage(Frame.plain(null), next, false, !reads)
                        : SignInPage.blank(next, !reads));
    }

    /** A sign-in at the newsroom that was given up, forged, or began in another browser. */
    @ServerExceptionMapper({AuthenticationFailedException.class, AuthenticationCompletionException.class})
    Response notSignedIn(RuntimeException e) {
        LOG.warn("a sign-in at the newsroom came to nothing: " + e.getMessage());
        return failed();
    }

    private static Response failed() {
        return Answer.page(401, SignInPage.back(Next.local(null), null, "failed"));
    }

    /** Sends whoever wants to sign in at the newsroom there, when it answers. */
    @ServerExceptionMapper
    Uni<Response> there(UnauthorizedException e, RoutingContext request) {
        if (!newsroom.isOn()) {
            return Uni.createFrom()
                    .item(Response.status(Response.Status.NOT_FOUND).build());
        }
        HttpAuthenticator extension = request.get(HttpAuthenticator.class.getName());
        boolean isBack = BACK.stream().anyMatch(request.queryParams()::contains);
        return extension
                .getChallenge(request)
                .map(way -> leads(way) ? onward(way) : isBack ? failed() : away())
                .onFailure(OIDCException.class)
                .recoverWithItem(gone -> away());
    }

    private static boolean leads(ChallengeData way) {
        return way != null && way.status == Response.Status.FOUND.getStatusCode();
    }

    private static Response onward(ChallengeData way) {
        return Response.status(way.status)
                .header(way.headerName.toString(), way.headerContent)
                .build();
    }

    private static Response away() {
        return Answer.page(503, SignInPage.back(Next.local(null), null, "away"));
    }

    private static String address(UriInfo asked) {
        String query = asked.getRequestUri().getRawQuery();
        return asked.getRequestUri().getRawPath() + (query == null ? "" : "?" + query);
    }
}
