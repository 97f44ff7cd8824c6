package org.crosscheck.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.crosscheck.model.Clearance;
import org.crosscheck.model.Group;
import org.crosscheck.web.guard.Refusal;
import org.crosscheck.web.page.Typed;
import org.crosscheck.workflow.Asked;
import org.crosscheck.workflow.DecideClaims;
import org.crosscheck.workflow.Decided;
import org.crosscheck.workflow.Discuss;
import org.crosscheck.workflow.KeepReply;
import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.Seen;
import org.crosscheck.workflow.StaleException;
import org.crosscheck.workflow.UnknownException;

/** What is written on a group's page beside verdicts: decisions for publication, comments, right of reply. */
@Path("/stories/{story}/groups/{group}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class GroupFormsResource {
    private final DecideClaims decideClaims;
    private final Discuss discuss;
    private final KeepReply keepReply;
    private final Visitor visitor;

    GroupFormsResource(DecideClaims decideClaims, Discuss discuss, KeepReply keepReply, Visitor visitor) {
        this.decideClaims = decideClaims;
        this.discuss = discuss;
        this.keepReply = keepReply;
        this.visitor = visitor;
    }

    @POST
    @Path("/decisions")
    public Response decide(
            @PathParam("story") long story, @PathParam("group") long group, MultivaluedMap<String, String> form) {
        return answer(story, group, PublishingDesk.FORM, "publishing", form, who -> {
            Map<Long, Seen> claims = new HashMap<>();
            form.getOrDefault("claim", List.of())
                    .forEach(sent -> claims.put(PublishingDesk.claim(sent), PublishingDesk.seen(sent)));
            Clearance clearance = Choices.named(Clearance.values(), form.getFirst("clearance"));
            decideClaims.decide(
                    story,
                    new Decided(
                            clearance,
                            form.getFirst("wording"),
                            form.getFirst("note"),
                            form.containsKey("confidential"),
                            claims),
                    who);
        });
    }

    @POST
    @Path("/comments")
    public Response comment(
            @PathParam("story") long story, @PathParam("group") long group, MultivaluedMap<String, String> form) {
        String thread = form.getFirst("thread");
        return answer(
                story,
                group,
                thread == null ? "comment" : "comment-" + thread,
                "talk",
                form,
                who -> discuss.say(
                        story,
                        group,
                        thread == null ? null : Ids.of(thread),
                        form.getFirst("text"),
                        form.getFirst("token"),
                        who));
    }

    @POST
    @Path("/comments/{comment}/settlement")
    public Response resolve(
            @PathParam("story") long story, @PathParam("group") long group, @PathParam("comment") long comment) {
        discuss.resolve(story, comment, visitor.who());
        return Answer.see(address(story, group) + "#talk");
    }

    @POST
    @Path("/replies")
    public Response ask(
            @PathParam("story") long story, @PathParam("group") long group, MultivaluedMap<String, String> form) {
        return answer(story, group, "reply", "replies", form, who -> keepReply.ask(story, group, asked(form), who));
    }

    @POST
    @Path("/replies/{reply}")
    public Response change(
            @PathParam("story") long story,
            @PathParam("group") long group,
            @PathParam("reply") long reply,
            MultivaluedMap<String, String> form) {
        return answer(
                story,
                group,
                "reply-" + reply,
                "replies",
                form,
                who -> keepReply.change(story, reply, asked(form), (int) Ids.of(form.getFirst("version")), who));
    }

    private static Asked asked(MultivaluedMap<String, String> form) {
        return new Asked(
                form.getFirst("concerned"),
                form.getFirst("contact"),
                form.getFirst("question"),
                form.getFirst("put"),
                form.getFirst("answer"),
                form.getFirst("answered"),
                form.containsKey("confidential"));
    }

    /** Runs a verb and shows the group with it, or with what was typed and what is wrong with it. */
    private Response answer(
            long story,
            long group,
            String form,
            String place,
            MultivaluedMap<String, String> sent,
            Consumer<String> verb) {
        String who = visitor.nameOr(sent.getFirst("reviewer"));
        try {
            verb.accept(who);
            return Response.fromResponse(Answer.see(address(story, group) + "#" + place))
                    .cookie(visitor.remember(who))
                    .build();
        } catch (StaleException e) {
            return again(409, story, group, new Typed(form, sent, null, true), who);
        } catch (RefusedException e) {
            return again(Refusal.status(e), story, group, new Typed(form, sent, e.getMessage(), false), who);
        }
    }

    private static Response again(int status, long story, long group, Typed typed, String who) {
        Group found = Group.inStory(story, group).orElseThrow(() -> new UnknownException("group", group));
        return Answer.page(status, GroupDesk.page(found, typed, who));
    }

    private static String address(long story, long group) {
        return "/stories/" + story + "/groups/" + group;
    }
}
