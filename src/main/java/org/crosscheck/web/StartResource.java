package org.crosscheck.web;

import java.io.IOException;

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

import org.crosscheck.access.FirstVisit;
import org.crosscheck.access.SessionCookie;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.StartPage;

/** Signs in whoever has the token that the workbench printed. */
@Path("/start")
@Produces(MediaType.TEXT_HTML)
public class StartResource {
    private final SessionCookie cookie;
    private final FirstVisit firstVisit;

    StartResource(FirstVisit firstVisit, SessionCookie cookie) {
        this.cookie = cookie;
        this.firstVisit = firstVisit;
    }

    @GET
    public TemplateInstance start(@QueryParam("next") String next) {
        return new StartPage(Frame.plain(null), Next.local(next), false, false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(
            @FormParam("token") @DefaultValue("") String token,
            @FormParam("next") String next,
            @Context HttpHeaders headers)
            throws IOException {
        return firstVisit
                .enter(token, cookie.secret(headers.getCookies()), headers.getHeaderString(HttpHeaders.USER_AGENT))
                .map(secret -> Response.fromResponse(Answer.see(Next.local(next)))
                        .cookie(cookie.of(secret))
                        .build())
                .orElseGet(() -> Answer.page(401, new StartPage(Frame.plain(null), Next.local(next), true, false)));
    }
}
