package org.crosscheck.web;

import java.util.List;
import java.util.Set;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.model.Claim;
import org.crosscheck.model.Group;
import org.crosscheck.model.GroupFilter;
import org.crosscheck.model.Story;
import org.crosscheck.web.draw.Excerpt;
import org.crosscheck.web.page.ArrangementPage;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.Paging;
import org.crosscheck.web.page.Typed;
import org.crosscheck.workflow.ArrangeGroups;
import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.StaleException;
import org.crosscheck.workflow.UnknownException;

/** Putting a group together with another, or taking claims out of it. */
@Path("/stories/{story}/groups/{group}/arrangement")
@Produces(MediaType.TEXT_HTML)
public class ArrangementResource {
    private static final int PAGE_SIZE = 200;
    private static final String SPLIT = "split";
    private static final String UNION = "union";

    private final ArrangeGroups arrangeGroups;
    private final Visitor visitor;

    ArrangementResource(ArrangeGroups arrangeGroups, Visitor visitor) {
        this.arrangeGroups = arrangeGroups;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance arrangement(
            @PathParam("story") long story,
            @PathParam("group") long group,
            @QueryParam("page") @DefaultValue("1") String page) {
        return page(story, group, Ids.page(page), Typed.NOTHING);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/splits")
    public Response split(
            @PathParam("story") long story,
            @PathParam("group") long group,
            @FormParam("claim") List<Long> claims,
            MultivaluedMap<String, String> form) {
        try {
            return see(
                    story,
                    arrangeGroups.split(story, group, Set.copyOf(claims), form.getFirst("reason"), visitor.who()));
        } catch (StaleException e) {
            return Answer.page(409, page(story, group, 0, new Typed(SPLIT, form, e.getMessage(), true)));
        } catch (RefusedException e) {
            return refused(e, story, group, new Typed(SPLIT, form, e.getMessage(), false));
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/unions")
    public Response merge(
            @PathParam("story") long story,
            @PathParam("group") long group,
            @FormParam("other") @DefaultValue("0") long other,
            MultivaluedMap<String, String> form) {
        try {
            return see(story, arrangeGroups.merge(story, group, other, form.getFirst("reason"), visitor.who()));
        } catch (RefusedException e) {
            return refused(e, story, group, new Typed(UNION, form, e.getMessage(), false));
        }
    }

    private Response refused(RefusedException e, long story, long group, Typed typed) {
        return Answer.page(e, page(story, group, 0, typed));
    }

    private ArrangementPage page(long storyId, long groupId, int page, Typed typed) {
        Story story = Story.withId(storyId).orElseThrow(() -> new UnknownException("story", storyId));
        Group group = Group.inStory(storyId, groupId)
                .filter(found -> found.retiredAt == null)
                .orElseThrow(() -> new UnknownException("group", groupId));
        List<Claim> members = Claim.membersOf(groupId);
        Paging paging = Paging.of(
                page, PAGE_SIZE, members.size(), "/stories/" + storyId + "/groups/" + groupId + "/arrangement");
        List<String> chosen = typed.all(SPLIT, "claim");
        GroupFilter alike = new GroupFilter(group.kind, null, null, false, null, null, null, null);
        return new ArrangementPage(
                new Frame(group.title, Frames.of(story), "", visitor.name()),
                groupId,
                group.title,
                paging.shown(members).stream()
                        .map(claim -> member(storyId, claim, members, chosen))
                        .toList(),
                ClaimForms.groups(storyId, alike, typed.value(UNION, "other")).stream()
                        .filter(choice -> !choice.value().equals(String.valueOf(groupId)))
                        .toList(),
                paging,
                typed);
    }

    private static ArrangementPage.Member member(long storyId, Claim claim, List<Claim> members, List<String> chosen) {
        return new ArrangementPage.Member(
                claim.id,
                Letters.of(members.indexOf(claim)),
                claim.version.outlet.name,
                new Excerpt(claim.prefix, claim.exact, claim.suffix),
                ArticleDesk.kind(claim.kind).style(),
                "/stories/" + storyId + "/claims/" + claim.id,
                chosen.contains(claim.id.toString()));
    }

    private static Response see(long story, long group) {
        return Answer.see("/stories/" + story + "/groups/" + group);
    }
}
