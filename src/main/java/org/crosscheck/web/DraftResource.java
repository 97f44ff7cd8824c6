package org.crosscheck.web;

import java.util.Map;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.workflow.DecideClaims;
import org.crosscheck.workflow.Decided;
import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.StaleException;

/** A story's draft, line by line, and decisions about its claims. */
@Path("/stories/{story}/draft")
@Produces(MediaType.TEXT_HTML)
public class DraftResource {
    private final DecideClaims decideClaims;
    private final Visitor visitor;

    DraftResource(DecideClaims decideClaims, Visitor visitor) {
        this.decideClaims = decideClaims;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance draft(@PathParam("story") long story, @QueryParam("page") @DefaultValue("1") String page) {
        return DraftDesk.page(story, Ids.page(page), DraftTyped.NOTHING, visitor.name());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/decisions")
    public Response decide(
            @PathParam("story") long story,
            @QueryParam("page") @DefaultValue("1") String page,
            @FormParam("claim") @DefaultValue("") String claim,
            @FormParam("clearance") @DefaultValue("") String clearance,
            @FormParam("wording") @DefaultValue("") String wording,
            @FormParam("note") @DefaultValue("") String note,
            @FormParam("reviewer") @DefaultValue("") String reviewer) {
        String who = visitor.nameOr(reviewer.isBlank() ? null : reviewer);
        DraftTyped typed = DraftTyped.of(claim, clearance, wording, note);
        try {
            decideClaims.decide(
                    story,
                    new Decided(typed.clearanceOrNull(), wording, note, false, Map.of(typed.claim(), typed.seen())),
                    who);
            return Response.fromResponse(Answer.see(
                            "/stories/" + story + "/draft?page=" + (Ids.page(page) + 1) + "#d" + typed.claim()))
                    .cookie(visitor.remember(who))
                    .build();
        } catch (StaleException e) {
            return Answer.page(409, DraftDesk.page(story, Ids.page(page), typed.stale(), who));
        } catch (RefusedException e) {
            return Answer.page(e, DraftDesk.page(story, Ids.page(page), typed.because(e.getMessage()), who));
        }
    }
}
