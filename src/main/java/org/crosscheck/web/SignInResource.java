package org.crosscheck.web;

import java.util.Optional;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;

import org.crosscheck.access.SessionCookie;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.SignInPage;
import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.SignIn;
import org.crosscheck.workflow.ThrottledException;

/** Signs in whoever has an account. */
@Path("/sign-in")
@Produces(MediaType.TEXT_HTML)
public class SignInResource {
    private static final long SECONDS = 60;

    private final SessionCookie cookie;
    private final SignIn signIn;

    SignInResource(SignIn signIn, SessionCookie cookie) {
        this.cookie = cookie;
        this.signIn = signIn;
    }

    @GET
    public TemplateInstance form(@QueryParam("next") String next) {
        return SignInPage.blank(Next.local(next), false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(
            @FormParam("name") @DefaultValue("") String typed,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("next") String wanted,
            @Context HttpHeaders headers,
            @Context HttpServerRequest request) {
        String name = Visitor.tidy(typed);
        String next = Next.local(wanted);
        try {
            Optional<String> secret = signIn.enter(
                    name,
                    password,
                    request.remoteAddress().hostAddress(),
                    cookie.secret(headers.getCookies()),
                    headers.getHeaderString(HttpHeaders.USER_AGENT));
            return secret.map(opened -> Response.fromResponse(Answer.see(next))
                            .cookie(cookie.of(opened))
                            .build())
                    .orElseGet(() -> Answer.page(401, page(name, next, true, null, 0)));
        } catch (RefusedException e) {
            return Answer.page(422, page(name, next, false, e.getMessage(), 0));
        } catch (ThrottledException e) {
            long minutes = (e.seconds() + SECONDS - 1) / SECONDS;
            return Response.fromResponse(Answer.page(429, page(name, next, false, null, minutes)))
                    .header(HttpHeaders.RETRY_AFTER, e.seconds())
                    .build();
        }
    }

    private static SignInPage page(String name, String next, boolean wrong, String refusal, long minutes) {
        return new SignInPage(Frame.plain(null), name, next, wrong, refusal, "", minutes, false);
    }
}
