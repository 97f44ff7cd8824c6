package org.crosscheck.web;

import java.util.Optional;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.model.Group;
import org.crosscheck.web.page.GroupPage;
import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.ReviewGroup;
import org.crosscheck.workflow.StaleException;
import org.crosscheck.workflow.UnknownException;

/** A group, and the decisions on it. */
@Path("/stories/{story}/groups/{group}")
@Produces(MediaType.TEXT_HTML)
public class GroupResource {
    private static final String DECIDING = "deciding";

    private final ReviewGroup reviewGroup;
    private final Visitor visitor;

    GroupResource(ReviewGroup reviewGroup, Visitor visitor) {
        this.reviewGroup = reviewGroup;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance group(@PathParam("story") long story, @PathParam("group") long group) {
        Group found = find(story, group).orElseThrow(() -> new UnknownException("group", group));
        return GroupDesk.page(found, ReviewTyped.nothing(visitor.name()), visitor.name());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/reviews")
    public Response review(
            @PathParam("story") long story,
            @PathParam("group") long group,
            @FormParam("verdict") @DefaultValue("") String verdict,
            @FormParam("note") @DefaultValue("") String note,
            @FormParam("reviewer") @DefaultValue("") String reviewer,
            @FormParam("seen") @DefaultValue("") String seen,
            @FormParam("then") @DefaultValue("stay") String then) {
        ReviewTyped typed = new ReviewTyped(verdict, note, reviewer, null, false);
        try {
            reviewGroup.review(story, group, typed.judged(seen), reviewer);
            return saved(story, group, reviewer, then);
        } catch (StaleException e) {
            return again(409, story, group, typed.stale());
        } catch (UnknownException e) {
            return again(409, story, group, typed.stale());
        } catch (RefusedException e) {
            return again(422, story, group, typed.because(e.getMessage()));
        }
    }

    private Response saved(long story, long group, String reviewer, String then) {
        String address = then.equals("next") ? next(story, group, reviewer) : "/stories/" + story + "/groups/" + group;
        if (!visitor.wantsFragment()) {
            return remembered(Answer.see(address), reviewer);
        }
        if (then.equals("next")) {
            return remembered(Response.ok().header("HX-Redirect", address).build(), reviewer);
        }
        Group found = find(story, group).orElseThrow(() -> new UnknownException("group", group));
        GroupPage page = GroupDesk.page(found, ReviewTyped.nothing(reviewer), reviewer);
        return remembered(Answer.page(200, Fragments.of(page, DECIDING)), reviewer);
    }

    private Response remembered(Response answer, String reviewer) {
        return Response.fromResponse(answer).cookie(visitor.remember(reviewer)).build();
    }

    /** The page with what was typed still in it; a group that has lost all its claims meanwhile is shown as well. */
    private Response again(int status, long story, long group, ReviewTyped typed) {
        Group found = find(story, group).orElseThrow(() -> new UnknownException("group", group));
        GroupPage page = GroupDesk.page(found, typed, typed.reviewer());
        return Answer.page(status, visitor.wantsFragment() ? Fragments.of(page, DECIDING) : page);
    }

    private static Optional<Group> find(long story, long group) {
        return Group.inStory(story, group);
    }

    private static String next(long story, long group, String reviewer) {
        return find(story, group)
                .flatMap(found -> found.nextFor(reviewer.strip()))
                .map(next -> "/stories/" + story + "/groups/" + next.id)
                .orElse("/stories/" + story);
    }
}
