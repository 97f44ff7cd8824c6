package org.crosscheck.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.web.page.Typed;
import org.crosscheck.workflow.ArrangeGroups;
import org.crosscheck.workflow.CorrectClaim;
import org.crosscheck.workflow.Correction;
import org.crosscheck.workflow.JudgeReading;
import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.StaleException;
import org.crosscheck.workflow.UndoAct;

/** A claim, and what people make of what the machine read. */
@Path("/stories/{story}/claims/{claim}")
@Produces(MediaType.TEXT_HTML)
public class ClaimResource {
    private final CorrectClaim correctClaim;
    private final JudgeReading judgeReading;
    private final ArrangeGroups arrangeGroups;
    private final UndoAct undoAct;
    private final Visitor visitor;

    ClaimResource(
            CorrectClaim correctClaim,
            JudgeReading judgeReading,
            ArrangeGroups arrangeGroups,
            UndoAct undoAct,
            Visitor visitor) {
        this.correctClaim = correctClaim;
        this.judgeReading = judgeReading;
        this.arrangeGroups = arrangeGroups;
        this.undoAct = undoAct;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance claim(@PathParam("story") long story, @PathParam("claim") long claim) {
        return ClaimDesk.page(story, claim, visitor.name());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/corrections")
    public Response correct(
            @PathParam("story") long story, @PathParam("claim") long claim, MultivaluedMap<String, String> form) {
        ClaimTyped typed = ClaimTyped.read(form);
        try {
            Correction correction =
                    new Correction(seen(form.getFirst("seen")), typed.mark(), typed.kindOrFact(), typed.typed());
            correctClaim.correct(story, claim, correction, visitor.who());
            return see(story, claim);
        } catch (StaleException e) {
            return Answer.page(409, ClaimDesk.page(story, claim, typed, true, visitor.name()));
        } catch (RefusedException e) {
            return Answer.page(e, ClaimDesk.page(story, claim, typed.because(e.getMessage()), false, visitor.name()));
        }
    }

    /** @param right or {@code wrong}: the claim's revision when the form was drawn */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/readings")
    public Response judge(
            @PathParam("story") long story,
            @PathParam("claim") long claim,
            @FormParam("right") @DefaultValue("") String right,
            @FormParam("wrong") @DefaultValue("") String wrong) {
        try {
            if (right.isEmpty()) {
                judgeReading.reject(story, claim, seen(wrong), visitor.who());
            } else {
                judgeReading.accept(story, claim, seen(right), visitor.who());
            }
            return see(story, claim);
        } catch (StaleException e) {
            ClaimTyped typed = ClaimDesk.typed(story, claim);
            return Answer.page(409, ClaimDesk.page(story, claim, typed, true, visitor.name()));
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/moves")
    public Response move(
            @PathParam("story") long story,
            @PathParam("claim") long claim,
            @FormParam("group") @DefaultValue("") String group,
            MultivaluedMap<String, String> form) {
        try {
            arrangeGroups.place(
                    story, claim, group.isBlank() ? null : id(group), form.getFirst("reason"), visitor.who());
            return see(story, claim);
        } catch (RefusedException e) {
            Typed moving = new Typed(ClaimDesk.MOVE, form, e.getMessage(), false);
            return Answer.page(e, ClaimDesk.page(story, claim, moving, visitor.name()));
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/undoings")
    public Response undo(
            @PathParam("story") long story,
            @PathParam("claim") long claim,
            @FormParam("act") @DefaultValue("0") long act) {
        try {
            undoAct.undo(story, act, visitor.who());
            return see(story, claim);
        } catch (RefusedException e) {
            ClaimTyped typed = ClaimDesk.typed(story, claim).because(e.getMessage());
            return Answer.page(e, ClaimDesk.page(story, claim, typed, false, visitor.name()));
        }
    }

    private static Response see(long story, long claim) {
        return Answer.see("/stories/" + story + "/claims/" + claim);
    }

    private static int seen(String sent) {
        try {
            return Integer.parseInt(sent);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static long id(String sent) {
        try {
            return Long.parseLong(sent);
        } catch (NumberFormatException e) {
            throw new RefusedException("Please choose a group.");
        }
    }
}
