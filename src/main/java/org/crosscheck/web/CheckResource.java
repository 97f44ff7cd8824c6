package org.crosscheck.web;

import java.util.Map;
import java.util.function.Consumer;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.model.Clearance;
import org.crosscheck.model.Verdict;
import org.crosscheck.web.page.Typed;
import org.crosscheck.workflow.DecideClaims;
import org.crosscheck.workflow.Decided;
import org.crosscheck.workflow.Judged;
import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.ReviewGroup;
import org.crosscheck.workflow.Seen;
import org.crosscheck.workflow.StaleException;

/** A story's double check: what two people see differently, settled by a third. */
@Path("/stories/{story}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CheckResource {
    private final CheckDesk checkDesk;
    private final ReviewGroup reviewGroup;
    private final DecideClaims decideClaims;
    private final Visitor visitor;

    CheckResource(CheckDesk checkDesk, ReviewGroup reviewGroup, DecideClaims decideClaims, Visitor visitor) {
        this.checkDesk = checkDesk;
        this.reviewGroup = reviewGroup;
        this.decideClaims = decideClaims;
        this.visitor = visitor;
    }

    @GET
    @Path("/check")
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance check(@PathParam("story") long story) {
        return checkDesk.page(story, Typed.NOTHING, visitor.name());
    }

    @POST
    @Path("/groups/{group}/adjudications")
    public Response settleRelation(
            @PathParam("story") long story, @PathParam("group") long group, MultivaluedMap<String, String> form) {
        Verdict verdict = Choices.named(Verdict.values(), form.getFirst("verdict"));
        Judged judged = Judged.all(verdict, form.getFirst("note"), Seen.read(form.getFirst("seen")));
        return answer(story, "group-" + group, form, who -> reviewGroup.adjudicate(story, group, judged, who));
    }

    @POST
    @Path("/claims/{claim}/adjudications")
    public Response settleDecision(
            @PathParam("story") long story, @PathParam("claim") long claim, MultivaluedMap<String, String> form) {
        String seen = String.valueOf(form.getFirst("seen"));
        Decided decided = new Decided(
                Choices.named(Clearance.values(), form.getFirst("clearance")),
                form.getFirst("wording"),
                form.getFirst("note"),
                false,
                Map.of(claim, PublishingDesk.seen(seen)));
        return answer(story, "claim-" + claim, form, who -> decideClaims.adjudicate(story, decided, who));
    }

    private Response answer(long story, String name, MultivaluedMap<String, String> form, Consumer<String> verb) {
        String who = visitor.nameOr(form.getFirst("reviewer"));
        try {
            verb.accept(who);
            return Response.fromResponse(Answer.see("/stories/" + story + "/check"))
                    .cookie(visitor.remember(who))
                    .build();
        } catch (StaleException e) {
            return Answer.page(409, checkDesk.page(story, new Typed(name, form, null, true), who));
        } catch (RefusedException e) {
            Typed typed = new Typed(name, form, e.getMessage(), false);
            return Answer.page(e, checkDesk.page(story, typed, who));
        }
    }
}
