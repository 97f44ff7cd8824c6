package org.crosscheck.web;

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

import org.crosscheck.workflow.ArrangeSpeakers;
import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.UndoAct;

/** Who is who in a story. */
@Path("/stories/{story}/speakers")
@Produces(MediaType.TEXT_HTML)
public class SpeakersResource {
    private final ArrangeSpeakers arrangeSpeakers;
    private final UndoAct undoAct;
    private final Visitor visitor;

    SpeakersResource(ArrangeSpeakers arrangeSpeakers, UndoAct undoAct, Visitor visitor) {
        this.arrangeSpeakers = arrangeSpeakers;
        this.undoAct = undoAct;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance speakers(
            @PathParam("story") long story, @QueryParam("page") @DefaultValue("1") String page) {
        return SpeakersDesk.page(story, Ids.page(page), null, visitor.name());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/unions")
    public Response unite(
            @PathParam("story") long story,
            @FormParam("one") @DefaultValue("0") long one,
            @FormParam("other") @DefaultValue("0") long other) {
        return answer(story, () -> arrangeSpeakers.unite(story, one, other, visitor.who()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/partings")
    public Response part(@PathParam("story") long story, @FormParam("spelling") @DefaultValue("0") long spelling) {
        return answer(story, () -> arrangeSpeakers.part(story, spelling, visitor.who()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/undoings")
    public Response undo(@PathParam("story") long story, @FormParam("act") @DefaultValue("0") long act) {
        return answer(story, () -> undoAct.undo(story, act, visitor.who()));
    }

    private Response answer(long story, Runnable verb) {
        try {
            verb.run();
            return Answer.see("/stories/" + story + "/speakers");
        } catch (RefusedException e) {
            return Answer.page(e, SpeakersDesk.page(story, 0, e.getMessage(), visitor.name()));
        }
    }
}
