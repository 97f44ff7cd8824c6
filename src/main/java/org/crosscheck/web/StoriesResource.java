package org.crosscheck.web;

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

import org.crosscheck.access.Caller;
import org.crosscheck.model.Role;
import org.crosscheck.workflow.ArchiveStory;
import org.crosscheck.workflow.CreateStory;
import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.Roles;

/** The list of stories: open one, put one away, fetch one back. */
@Path("/stories")
@Produces(MediaType.TEXT_HTML)
public class StoriesResource {
    private final CreateStory createStory;
    private final ArchiveStory archiveStory;
    private final Roles roles;
    private final Caller caller;
    private final Visitor visitor;

    StoriesResource(CreateStory createStory, ArchiveStory archiveStory, Roles roles, Caller caller, Visitor visitor) {
        this.createStory = createStory;
        this.roles = roles;
        this.caller = caller;
        this.archiveStory = archiveStory;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance stories(@QueryParam("archived") @DefaultValue("false") boolean archived) {
        return archived
                ? StoryList.archived(caller.mayKnow(), visitor.name())
                : StoryList.open(caller.mayKnow(), visitor.name(), "", null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@FormParam("title") @DefaultValue("") String title) {
        try {
            long story = createStory.titled(title, visitor.who());
            if (caller.personId() != null) {
                roles.inStory(story, caller.personId(), Role.OWNER, visitor.who());
            }
            return Answer.see("/stories/" + story);
        } catch (RefusedException e) {
            return Answer.page(422, StoryList.open(caller.mayKnow(), visitor.name(), title, e.getMessage()));
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/{story}/archive")
    public Response archive(@PathParam("story") long story) {
        archiveStory.archive(story, visitor.who());
        return Answer.see("/stories");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/{story}/opening")
    public Response reopen(@PathParam("story") long story) {
        archiveStory.reopen(story, visitor.who());
        return Answer.see("/stories/" + story);
    }
}
