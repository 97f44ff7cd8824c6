package org.crosscheck.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.oidc.IdToken;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.jwt.JsonWebToken;

import org.crosscheck.access.Errand;
import org.crosscheck.access.Exposure;
import org.crosscheck.access.Newsroom;
import org.crosscheck.access.SessionCookie;
import org.crosscheck.model.Session;
import org.crosscheck.web.page.SignInPage;
import org.crosscheck.workflow.Identities;
import org.crosscheck.workflow.Identity;
import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.Sessions;

/** Signs in whoever the newsroom's own sign-in knows and the workbench has let take part. */
@Path(Errand.PATH)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class NewsroomResource {
    private final Newsroom newsroom;
    private final Identities identities;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Exposure exposure;

    @IdToken
    JsonWebToken token;

    NewsroomResource(
            Newsroom newsroom, Identities identities, Sessions sessions, SessionCookie cookie, Exposure exposure) {
        this.newsroom = newsroom;
        this.identities = identities;
        this.sessions = sessions;
        this.cookie = cookie;
        this.exposure = exposure;
    }

    @GET
    public Response begin(@QueryParam("next") String next) {
        if (!newsroom.isOn()) {
            throw new NotFoundException();
        }
        return Response.fromResponse(Answer.see(Errand.ENTRY))
                .cookie(Errand.to(Next.local(next)).cookie(exposure))
                .build();
    }

    /** Whoever comes without the provider's answer is sent to the provider. The extension's own session ends as it begins. */
    @GET
    @Path("/entry")
    @Authenticated
    public Response enter(
            @Context HttpHeaders headers, @Context OidcSession extension, @Context RoutingContext request) {
        request.response().removeCookies("q_session_" + extension.getTenantId(), false);
        Errand errand = Errand.of(headers.getCookies());
        try {
            return done(errand, headers);
        } catch (RefusedException e) {
            return Response.fromResponse(
                            Answer.page(403, SignInPage.back(Next.local(errand.next()), e.getMessage(), "")))
                    .cookie(Errand.done(exposure))
                    .build();
        }
    }

    private Response done(Errand errand, HttpHeaders headers) {
        Identity identity = new Identity(token.getIssuer(), token.getSubject());
        String before = cookie.secret(headers.getCookies());
        if (errand.connects(before)) {
            Session session = sessions.live(before).orElseThrow(() -> new RefusedException("Please sign in again."));
            identities.connect(session.person.id, identity);
            return onward(errand).build();
        }
        String browser = headers.getHeaderString(HttpHeaders.USER_AGENT);
        String secret = errand.invitation().isEmpty()
                ? identities.enter(identity, before, browser)
                : identities.accept(errand.invitation(), identity, before, browser);
        return onward(errand).cookie(cookie.of(secret, Identities.SESSION)).build();
    }

    private Response.ResponseBuilder onward(Errand errand) {
        return Response.fromResponse(Answer.see(Next.local(errand.next()))).cookie(Errand.done(exposure));
    }
}
