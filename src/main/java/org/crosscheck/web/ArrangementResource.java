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
import org.crosscheck.workflow.ArrangeGroups;
import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.StaleException;
import org.crosscheck.workflow.UnknownException;

/** Putting a group together with another, or taking claims out of it. */
@Path("/stories/{story}/groups/{group}/arrangement")
@Produces(MediaType.TEXT_HTML)
public class ArrangementResource {
    private static final int PAGE_SIZE = 200;

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
        return page(story, group, Ids.page(page), Set.of(), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/splits")
    public Response split(
            @PathParam("story") long story,
            @PathParam("group") long group,
            @FormParam("claim") List<Long> claims,
            @FormParam("reason") String reason) {
        Set<Long> chosen = Set.copyOf(claims);
        try {
            return see(story, arrangeGroups.split(story, group, chosen, reason, visitor.who()));
        } catch (StaleException e) {
            return Answer.page(409, page(story, group, 0, chosen, e.getMessage()));
        } catch (RefusedException e) {
            return Answer.page(Answer.status(e), page(story, group, 0, chosen, e.getMessage()));
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/unions")
    public Response merge(
            @PathParam("story") long story,
            @PathParam("group") long group,
            @FormParam("other") @DefaultValue("0") long other,
            @FormParam("reason") String reason) {
        try {
            return see(story, arrangeGroups.merge(story, group, other, reason, visitor.who()));
        } catch (RefusedException e) {
            return Answer.page(Answer.status(e), page(story, group, 0, Set.of(), e.getMessage()));
        }
    }

    private ArrangementPage page(long storyId, long groupId, int page, Set<Long> chosen, String wrong) {
        Story story = Story.withId(storyId).orElseThrow(() -> new UnknownException("story", storyId));
        Group group = Group.inStory(storyId, groupId)
                .filter(found -> found.retiredAt == null)
                .orElseThrow(() -> new UnknownException("group", groupId));
        List<Claim> members = Claim.membersOf(groupId);
        Paging paging = Paging.of(
                page, PAGE_SIZE, members.size(), "/stories/" + storyId + "/groups/" + groupId + "/arrangement");
        GroupFilter alike = new GroupFilter(group.kind, null, null, false, null, null, null, null);
        return new ArrangementPage(
                new Frame(group.title, Frames.of(story), "", visitor.name()),
                groupId,
                group.title,
                paging.shown(members).stream()
                        .map(claim -> member(storyId, claim, members, chosen))
                        .toList(),
                ClaimForms.groups(storyId, alike, "").stream()
                        .filter(choice -> !choice.value().equals(String.valueOf(groupId)))
                        .toList(),
                paging,
                wrong);
    }

    private static ArrangementPage.Member member(long storyId, Claim claim, List<Claim> members, Set<Long> chosen) {
        return new ArrangementPage.Member(
                claim.id,
                Letters.of(members.indexOf(claim)),
                claim.version.outlet.name,
                new Excerpt(claim.prefix, claim.exact, claim.suffix),
                ArticleDesk.kind(claim.kind).style(),
                "/stories/" + storyId + "/claims/" + claim.id,
                chosen.contains(claim.id));
    }

    private static Response see(long story, long group) {
        return Answer.see("/stories/" + story + "/groups/" + group);
    }
}
