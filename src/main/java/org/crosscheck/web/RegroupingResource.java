package org.crosscheck.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.crosscheck.model.Regrouping;
import org.crosscheck.web.page.RegroupingPart;
import org.crosscheck.web.page.RegroupingState;
import org.crosscheck.workflow.RegroupStory;
import org.crosscheck.workflow.Regroupings;

/** The grouping anew of a whole story: begun, watched, stopped. */
@Path("/stories/{story}/regrouping")
@Produces(MediaType.TEXT_HTML)
public class RegroupingResource {
    private final Regroupings regroupings;
    private final RegroupStory regroupStory;
    private final Visitor visitor;

    RegroupingResource(Regroupings regroupings, RegroupStory regroupStory, Visitor visitor) {
        this.regroupings = regroupings;
        this.regroupStory = regroupStory;
        this.visitor = visitor;
    }

    @GET
    public Response regrouping(@PathParam("story") long story) {
        return answer(story);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@PathParam("story") long story) {
        regroupings.begin(story, visitor.who());
        return answer(story);
    }

    @POST
    @Path("/stop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response stop(@PathParam("story") long story) {
        regroupStory.stop(story, visitor.who());
        return answer(story);
    }

    private Response answer(long story) {
        return visitor.wantsFragment()
                ? Answer.page(200, new RegroupingPart(state(story)))
                : Answer.see("/stories/" + story + "#regrouping");
    }

    static RegroupingState state(long story) {
        return Regrouping.unfinished(story)
                .map(run -> new RegroupingState(
                        story, run.isUnderWay(), !run.isUnderWay(), run.failed, run.counting, run.done, run.articles))
                .orElse(new RegroupingState(story, false, false, false, false, 0, 0));
    }
}
