package org.crosscheck.web;

import java.time.Clock;
import java.util.Map;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.access.Caller;
import org.crosscheck.access.Errand;
import org.crosscheck.access.Exposure;
import org.crosscheck.access.Newsroom;
import org.crosscheck.access.SessionCookie;
import org.crosscheck.model.Role;
import org.crosscheck.model.Session;
import org.crosscheck.web.page.AccountPage;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.OnwardPage;
import org.crosscheck.web.page.Typed;
import org.crosscheck.workflow.Accounts;
import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.Sessions;

/** A person's account: its password, and where it is signed in. */
@Path("/account")
@Produces(MediaType.TEXT_HTML)
public class AccountResource {
    private final SessionCookie cookie;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Caller caller;
    private final Visitor visitor;
    private final Clock clock;
    private final Newsroom newsroom;
    private final Exposure exposure;

    AccountResource(
            Accounts accounts,
            Sessions sessions,
            Caller caller,
            Visitor visitor,
            Clock clock,
            SessionCookie cookie,
            Newsroom newsroom,
            Exposure exposure) {
        this.newsroom = newsroom;
        this.exposure = exposure;
        this.cookie = cookie;
        this.accounts = accounts;
        this.sessions = sessions;
        this.caller = caller;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public TemplateInstance account() {
        return page(Typed.NOTHING);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response own(
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("password") @DefaultValue("") String password) {
        if (caller.name() != null) {
            return Answer.see("/account");
        }
        return answer("account", Map.of("name", java.util.List.of(name)), () -> {
            accounts.own(caller.sessionId(), name, password);
        });
    }

    @POST
    @Path("/password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @FormParam("old") @DefaultValue("") String old, @FormParam("password") @DefaultValue("") String password) {
        if (caller.name() == null) {
            return Answer.see("/account");
        }
        return answer("password", Map.of(), () -> {
            accounts.changePassword(caller.personId(), old, password, caller.sessionId());
        });
    }

    /** Lets the person sign in at the newsroom too, once they have done so. */
    @POST
    @Path("/newsroom")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response connect() {
        if (!newsroom.isOn() || caller.name() == null) {
            return Answer.see("/account");
        }
        return Response.fromResponse(Answer.page(200, new OnwardPage(Frame.plain(visitor.name()))))
                .cookie(Errand.connecting(caller).cookie(exposure))
                .build();
    }

    @POST
    @Path("/sessions/{session}/ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("session") long session) {
        sessions.end(session, caller.personId());
        return session == caller.sessionId()
                ? Response.fromResponse(Answer.see("/stories"))
                        .cookie(cookie.none())
                        .build()
                : Answer.see("/account");
    }

    private Response answer(String form, Map<String, java.util.List<String>> typed, Runnable verb) {
        try {
            verb.run();
            return Answer.see("/account");
        } catch (RefusedException e) {
            return Answer.page(e, page(new Typed(form, typed, e.getMessage(), false)));
        }
    }

    private AccountPage page(Typed typed) {
        return new AccountPage(
                Frame.plain(visitor.name()),
                caller.name(),
                caller.hasPassword(),
                caller.isConnected(),
                caller.role().filter(Role.OWNER::equals).isPresent(),
                Session.liveOf(caller.personId(), clock.instant()).stream()
                        .map(this::session)
                        .toList(),
                typed);
    }

    private AccountPage.Session session(Session session) {
        return new AccountPage.Session(
                session.id,
                session.browser,
                session.createdAt,
                session.seenAt,
                session.expiresAt,
                session.id == caller.sessionId());
    }
}
