package org.crosscheck.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.access.Caller;
import org.crosscheck.model.Permit;
import org.crosscheck.model.Role;
import org.crosscheck.web.page.Typed;
import org.crosscheck.workflow.AccessTokens;
import org.crosscheck.workflow.RefusedException;

/** What a person allows scripts to do. */
@Path("/account/tokens")
@Produces(MediaType.TEXT_HTML)
public class TokensResource {
    private final AccessTokens tokens;
    private final TokensDesk desk;
    private final Caller caller;
    private final Visitor visitor;

    TokensResource(AccessTokens tokens, TokensDesk desk, Caller caller, Visitor visitor) {
        this.tokens = tokens;
        this.desk = desk;
        this.caller = caller;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance list(@Context UriInfo address) {
        return desk.page(null, address, Typed.NOTHING);
    }

    /** Shown in this answer and never again. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(MultivaluedMap<String, String> form, @Context UriInfo address) {
        try {
            String secret = tokens.make(wish(form), caller.personId(), visitor.who());
            return Answer.page(201, desk.page(secret, address, new Typed("made", form, null, false)));
        } catch (RefusedException e) {
            return Answer.page(422, desk.page(null, address, new Typed("token", form, e.getMessage(), false)));
        }
    }

    private AccessTokens.Wish wish(MultivaluedMap<String, String> form) {
        String sent = form.getFirst("story");
        Long story = sent == null || sent.isEmpty() ? null : Ids.of(sent);
        boolean may = story == null
                ? caller.role().filter(role -> role.covers(Role.EDITOR)).isPresent()
                : caller.mayEdit().test(story);
        if (!may) {
            throw new RefusedException("Please choose a story into which you may bring articles.");
        }
        Permit permit = Choices.named(Permit.values(), form.getFirst("permit"));
        return new AccessTokens.Wish(form.getFirst("name"), permit, story, (int) Ids.of(form.getFirst("days")));
    }

    @POST
    @Path("/{token}/ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(@PathParam("token") long token) {
        boolean owner = caller.role().filter(Role.OWNER::equals).isPresent();
        tokens.revoke(token, owner ? null : caller.personId(), visitor.who());
        return Answer.see("/account/tokens");
    }
}
