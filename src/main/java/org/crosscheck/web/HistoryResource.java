package org.crosscheck.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.model.History;
import org.crosscheck.web.page.HistoryPage;
import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.UndoAct;

/** What was done in a story, and taking it back. */
@Path("/stories/{story}/history")
@Produces(MediaType.TEXT_HTML)
public class HistoryResource {
    private final UndoAct undoAct;
    private final Visitor visitor;

    HistoryResource(UndoAct undoAct, Visitor visitor) {
        this.undoAct = undoAct;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance history(@PathParam("story") long story, @Context UriInfo address) {
        return HistoryDesk.page(story, HistoryQuery.of(address.getQueryParameters()), null, visitor.name());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/{act}/undoing")
    public Response undo(@PathParam("story") long story, @PathParam("act") long act) {
        try {
            undoAct.undo(story, act, visitor.who());
            return Answer.see(History.inStory(story, act)
                    .filter(done -> done.group != null && done.group.retiredAt == null)
                    .map(done -> "/stories/" + story + "/groups/" + done.group.id)
                    .orElse("/stories/" + story + "/history"));
        } catch (RefusedException e) {
            HistoryPage page = HistoryDesk.page(story, HistoryQuery.ALL, e.getMessage(), visitor.name());
            return Answer.page(e, page);
        }
    }
}
