package org.crosscheck.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import org.crosscheck.access.SignInNeededException;
import org.crosscheck.model.Person;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.SignInPage;
import org.crosscheck.web.page.StartPage;

/** What a browser is shown that is not signed in. */
class DoorPages {
    private static final Logger LOG = Logger.getLogger(DoorPages.class);

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
    Response notSignedIn(SecurityException e) {
        return Answer.page(401, SignInPage.back(Next.local(null), null, "failed"));
    }

    /** The newsroom's own sign-in does not answer, or not as it should. */
    @ServerExceptionMapper
    Response away(OIDCException e) {
        LOG.warn("the newsroom's own sign-in does not answer", e);
        return Answer.page(503, SignInPage.back(Next.local(null), null, "away"));
    }

    private static String address(UriInfo asked) {
        String query = asked.getRequestUri().getRawQuery();
        return asked.getRequestUri().getRawPath() + (query == null ? "" : "?" + query);
    }
}
