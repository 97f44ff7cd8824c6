package org.crosscheck.web;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
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

import org.crosscheck.model.Group;
import org.crosscheck.model.Queue;
import org.crosscheck.web.guard.Refusal;
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
    public TemplateInstance group(
            @PathParam("story") long story, @PathParam("group") long group, @Context UriInfo address) {
        Group found = find(story, group).orElseThrow(() -> new UnknownException("group", group));
        return GroupDesk.page(found, query(address), ReviewTyped.nothing(visitor.name()), visitor.name());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/reviews")
    public Response review(
            @PathParam("story") long story,
            @PathParam("group") long group,
            @FormParam("verdict") @DefaultValue("") String verdict,
            @FormParam("note") @DefaultValue("") String note,
            @FormParam("reviewer") @DefaultValue("") String given,
            @FormParam("seen") @DefaultValue("") String seen,
            @FormParam("claim") List<String> claims,
            @FormParam("confidential") String confidential,
            @FormParam("then") @DefaultValue("stay") String then,
            @Context UriInfo address) {
        String reviewer = visitor.nameOr(given);
        ReviewTyped typed = new ReviewTyped(verdict, note, reviewer, Ids.of(claims), confidential != null, null, false);
        GroupQuery query = query(address);
        try {
            reviewGroup.review(story, group, typed.judged(seen), reviewer);
            return saved(
                    find(story, group).orElseThrow(() -> new UnknownException("group", group)), query, reviewer, then);
        } catch (StaleException e) {
            return again(409, story, group, query, typed.stale());
        } catch (UnknownException e) {
            return again(409, story, group, query, typed.stale());
        } catch (RefusedException e) {
            return again(Refusal.status(e), story, group, query, typed.because(e.getMessage()));
        }
    }

    private Response saved(Group group, GroupQuery query, String reviewer, String then) {
        boolean goesOn = then.equals("next");
        Optional<Group> shown = goesOn ? new Queue(group, query.filter()).nextFor(reviewer) : Optional.of(group);
        String address =
                shown.map(next -> query.groupAddress(next.story.id, next.id)).orElse(query.address(group.story.id));
        Response answer = visitor.wantsFragment()
                ? shown.map(next -> drawn(next, query, reviewer, goesOn ? address : null))
                        .orElseGet(() -> Answer.goTo(address))
                : Answer.see(address);
        return remembered(answer, reviewer);
    }

    /** @param address the next group's, or null where the same one is shown: then only what the verdict changed is */
    private static Response drawn(Group group, GroupQuery query, String reviewer, String address) {
        GroupPage page = GroupDesk.page(group, query, ReviewTyped.nothing(reviewer), reviewer);
        return address == null ? Answer.page(200, Fragments.of(page, DECIDING)) : Answer.instead(page, address);
    }

    private Response remembered(Response answer, String reviewer) {
        return Response.fromResponse(answer).cookie(visitor.remember(reviewer)).build();
    }

    /** The page with what was typed still in it; a group that has lost all its claims meanwhile is shown as well. */
    private Response again(int status, long story, long group, GroupQuery query, ReviewTyped typed) {
        Group found = find(story, group).orElseThrow(() -> new UnknownException("group", group));
        GroupPage page = GroupDesk.page(found, query, typed, typed.reviewer());
        return Answer.page(status, visitor.wantsFragment() ? Fragments.of(page, DECIDING) : page);
    }

    private static Optional<Group> find(long story, long group) {
        return Group.inStory(story, group);
    }

    private GroupQuery query(UriInfo address) {
        return GroupQuery.of(address.getQueryParameters(), visitor.name());
    }
}
