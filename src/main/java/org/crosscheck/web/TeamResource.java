package org.crosscheck.web;

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

import org.crosscheck.model.Checking;
import org.crosscheck.web.page.Typed;
import org.crosscheck.workflow.Assign;
import org.crosscheck.workflow.KeepConfidential;
import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.RuleStory;
import org.crosscheck.workflow.SignOffStory;
import org.crosscheck.workflow.Task;

/** Who works on a story, by which rule, until when; and signing it off. */
@Path("/stories/{story}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class TeamResource {
    private static final String GROUP = "group";

    private final RuleStory ruleStory;
    private final Assign assign;
    private final SignOffStory signOffStory;
    private final KeepConfidential keepConfidential;
    private final Visitor visitor;

    TeamResource(
            RuleStory ruleStory,
            Assign assign,
            SignOffStory signOffStory,
            KeepConfidential keepConfidential,
            Visitor visitor) {
        this.ruleStory = ruleStory;
        this.assign = assign;
        this.signOffStory = signOffStory;
        this.keepConfidential = keepConfidential;
        this.visitor = visitor;
    }

    @GET
    @Path("/team")
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance team(@PathParam("story") long story) {
        return TeamDesk.page(story, Typed.NOTHING, visitor.name());
    }

    @POST
    @Path("/rules")
    public Response rule(@PathParam("story") long story, MultivaluedMap<String, String> form) {
        Checking checking = Choices.named(Checking.values(), form.getFirst("checking"));
        return answer(story, "rules", form, who -> ruleStory.rule(story, checking, form.getFirst("due"), who));
    }

    @POST
    @Path("/assignments")
    public Response give(@PathParam("story") long story, MultivaluedMap<String, String> form) {
        return from(
                answer(
                        story,
                        "assignment",
                        form,
                        who -> assign.give(story, task(form), form.getFirst("person"), visitor.who())),
                story,
                form);
    }

    /** A group, from its own page; else a speaker or source, from the page of people. */
    private static Task task(MultivaluedMap<String, String> form) {
        if (form.containsKey(GROUP)) {
            return new Task(Task.Kind.GROUP, Ids.of(form.getFirst(GROUP)));
        }
        String[] sent = String.valueOf(form.getFirst("thing")).split("-", 2);
        Task.Kind kind = Choices.named(Task.Kind.values(), sent[0]);
        if (kind == null || sent.length < 2) {
            throw new RefusedException("Please choose one from the list.");
        }
        return new Task(kind, Ids.of(sent[1]));
    }

    /** What was done from a group's page leads back there. */
    private static Response from(Response answer, long story, MultivaluedMap<String, String> form) {
        return answer.getStatus() == 303 && form.containsKey(GROUP)
                ? Answer.see("/stories/" + story + "/groups/" + Ids.of(form.getFirst(GROUP)) + "#keepers")
                : answer;
    }

    @POST
    @Path("/assignments/{assignment}/ending")
    public Response end(
            @PathParam("story") long story,
            @PathParam("assignment") long assignment,
            MultivaluedMap<String, String> form) {
        return from(
                answer(story, "assignment", form, who -> assign.end(story, assignment, visitor.who())), story, form);
    }

    @POST
    @Path("/confidences")
    public Response keep(@PathParam("story") long story, MultivaluedMap<String, String> form) {
        return confide(story, form, true);
    }

    @POST
    @Path("/confidences/ending")
    public Response tell(@PathParam("story") long story, MultivaluedMap<String, String> form) {
        return confide(story, form, false);
    }

    private Response confide(long story, MultivaluedMap<String, String> form, boolean confidential) {
        return answer(
                story,
                "confidence",
                form,
                who -> keepConfidential.source(story, task(form).id(), confidential, visitor.who()));
    }

    @POST
    @Path("/sign-offs")
    public Response close(@PathParam("story") long story, MultivaluedMap<String, String> form) {
        return answer(story, "sign-off", form, who -> signOffStory.close(story, form.getFirst("note"), who));
    }

    @POST
    @Path("/reopening")
    public Response reopen(@PathParam("story") long story, MultivaluedMap<String, String> form) {
        return answer(story, "reopening", form, who -> signOffStory.reopen(story, form.getFirst("reason"), who));
    }

    private Response answer(long story, String name, MultivaluedMap<String, String> form, Consumer<String> verb) {
        String given = form.getFirst("reviewer");
        String who = visitor.nameOr(given);
        try {
            verb.accept(given == null && who == null && !needsName(name) ? visitor.who() : who);
            Response seen = Answer.see("/stories/" + story + "/team");
            return given == null
                    ? seen
                    : Response.fromResponse(seen).cookie(visitor.remember(who)).build();
        } catch (RefusedException e) {
            Typed typed = new Typed(name, form, e.getMessage(), false);
            return Answer.page(e, TeamDesk.page(story, typed, who));
        }
    }

    /** Whether somebody must stand for it by name. */
    private static boolean needsName(String form) {
        return form.equals("sign-off") || form.equals("reopening");
    }
}
