package org.crosscheck.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.access.Errand;
import org.crosscheck.access.Exposure;
import org.crosscheck.access.Newsroom;
import org.crosscheck.access.SessionCookie;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.InvitationPage;
import org.crosscheck.web.page.OnwardPage;
import org.crosscheck.workflow.Accounts;
import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.Sessions;

/** Makes the account of an invitation and signs it in. */
@Path("/invitation")
@Produces(MediaType.TEXT_HTML)
public class InvitationResource {
    private final SessionCookie cookie;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Newsroom newsroom;
    private final Exposure exposure;

    InvitationResource(
            Accounts accounts, Sessions sessions, SessionCookie cookie, Newsroom newsroom, Exposure exposure) {
        this.newsroom = newsroom;
        this.exposure = exposure;
        this.cookie = cookie;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @GET
    public TemplateInstance form() {
        return new InvitationPage(Frame.plain(null), "", null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(
            @FormParam("token") @DefaultValue("") String token,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("newsroom") String there,
            @Context HttpHeaders headers) {
        try {
            if (there != null && newsroom.isOn()) {
                return acceptThere(token);
            }
            long person = accounts.accept(token, password);
            return Response.fromResponse(Answer.see("/stories"))
                    .cookie(cookie.of(sessions.replace(
                            cookie.secret(headers.getCookies()),
                            person,
                            headers.getHeaderString(HttpHeaders.USER_AGENT))))
                    .build();
        } catch (RefusedException e) {
            return Answer.page(422, new InvitationPage(Frame.plain(null), token, e.getMessage()));
        }
    }

    private Response acceptThere(String token) {
        accounts.check(token);
        return Response.fromResponse(Answer.page(200, new OnwardPage(Frame.plain(null))))
                .cookie(Errand.accepting(token.strip()).cookie(exposure))
                .build();
    }
}
