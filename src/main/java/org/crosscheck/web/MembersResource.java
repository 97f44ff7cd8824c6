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

import org.crosscheck.access.Exposure;
import org.crosscheck.model.Role;
import org.crosscheck.web.page.Typed;
import org.crosscheck.workflow.Accounts;
import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.Roles;

/** Who takes part in a story. */
@Path("/stories/{story}/members")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class MembersResource {
    private final Accounts accounts;
    private final Roles roles;
    private final Exposure exposure;
    private final Visitor visitor;

    MembersResource(Accounts accounts, Roles roles, Exposure exposure, Visitor visitor) {
        this.exposure = exposure;
        this.accounts = accounts;
        this.roles = roles;
        this.visitor = visitor;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance members(@PathParam("story") long story) {
        return PeopleDesk.ofStory(story, visitor.name(), null, Typed.NOTHING);
    }

    @POST
    public Response give(@PathParam("story") long story, MultivaluedMap<String, String> form) {
        Role role = Choices.named(Role.values(), form.getFirst("role"));
        roles.inStory(story, Ids.of(form.getFirst("person")), role, visitor.who());
        return Answer.see("/stories/" + story + "/members");
    }

    @POST
    @Path("/invitations")
    public Response invite(
            @PathParam("story") long story, MultivaluedMap<String, String> form, @Context UriInfo address) {
        Role role = Choices.named(Role.values(), form.getFirst("role"));
        try {
            String secret = accounts.invite(form.getFirst("name"), role, story, visitor.who());
            return Answer.page(
                    200,
                    PeopleDesk.ofStory(
                            story, visitor.name(), PeopleResource.link(exposure, address, secret), Typed.NOTHING));
        } catch (RefusedException e) {
            Typed typed = new Typed("invitation", form, e.getMessage(), false);
            return Answer.page(422, PeopleDesk.ofStory(story, visitor.name(), null, typed));
        }
    }
}
