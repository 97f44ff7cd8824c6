package org.crosscheck.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import org.crosscheck.access.SignInNeededException;
import org.crosscheck.model.Person;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.SignInPage;
import org.crosscheck.web.page.StartPage;

/** What a browser is shown that is not signed in. */
class DoorPages {

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

    private static String address(UriInfo asked) {
        String query = asked.getRequestUri().getRawQuery();
        return asked.getRequestUri().getRawPath() + (query == null ? "" : "?" + query);
    }
}
