package org.crosscheck.web;

import java.net.URI;
import java.util.Map;

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
import org.crosscheck.web.page.PeoplePage;
import org.crosscheck.web.page.Typed;
import org.crosscheck.workflow.Accounts;
import org.crosscheck.workflow.LastOwnerException;
import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.Roles;

/** Who takes part in the workbench. */
@Path("/people")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PeopleResource {
    private final Accounts accounts;
    private final Roles roles;
    private final Exposure exposure;
    private final Visitor visitor;

    PeopleResource(Accounts accounts, Roles roles, Exposure exposure, Visitor visitor) {
        this.exposure = exposure;
        this.accounts = accounts;
        this.roles = roles;
        this.visitor = visitor;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance people() {
        return page(null, Typed.NOTHING);
    }

    @POST
    public Response give(MultivaluedMap<String, String> form) {
        Role role = Choices.named(Role.values(), form.getFirst("role"));
        return answer(() -> roles.everywhere(Ids.of(form.getFirst("person")), role, visitor.who()));
    }

    @POST
    @Path("/{person}/closing")
    public Response close(@PathParam("person") long person) {
        return answer(() -> roles.close(person, visitor.who()));
    }

    @POST
    @Path("/{person}/opening")
    public Response open(@PathParam("person") long person) {
        return answer(() -> roles.open(person, visitor.who()));
    }

    private Response answer(Runnable verb) {
        try {
            verb.run();
            return Answer.see("/people");
        } catch (LastOwnerException e) {
            return Answer.page(409, page(null, new Typed("role", Map.of(), e.getMessage(), false)));
        }
    }

    @POST
    @Path("/invitations")
    public Response invite(MultivaluedMap<String, String> form, @Context UriInfo address) {
        Role role = Choices.named(Role.values(), form.getFirst("role"));
        try {
            String secret = accounts.invite(form.getFirst("name"), role, null, visitor.who());
            return Answer.page(200, page(link(exposure, address, secret), Typed.NOTHING));
        } catch (RefusedException e) {
            return Answer.page(422, page(null, new Typed("invitation", form, e.getMessage(), false)));
        }
    }

    /** The link of an invitation; behind the # sign no server and no log sees it. */
    static String link(Exposure exposure, UriInfo address, String secret) {
        URI base = exposure.origin().map(URI::create).orElse(address.getBaseUri());
        return base.resolve("/invitation") + "#" + secret;
    }

    private PeoplePage page(String link, Typed typed) {
        return PeopleDesk.ofAll(visitor.name(), link, typed);
    }
}
