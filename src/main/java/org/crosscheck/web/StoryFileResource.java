package org.crosscheck.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import org.crosscheck.access.Caller;
import org.crosscheck.model.Role;
import org.crosscheck.model.Story;
import org.crosscheck.workflow.ExportStory;
import org.crosscheck.workflow.ImportStory;
import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.Roles;
import org.crosscheck.workflow.UnknownException;

/** A whole story as a file, out of this workbench and into it. */
@Path("/stories")
public class StoryFileResource {
    private final ExportStory exportStory;
    private final ImportStory importStory;
    private final Roles roles;
    private final Caller caller;
    private final Visitor visitor;

    StoryFileResource(ExportStory exportStory, ImportStory importStory, Roles roles, Caller caller, Visitor visitor) {
        this.exportStory = exportStory;
        this.importStory = importStory;
        this.roles = roles;
        this.caller = caller;
        this.visitor = visitor;
    }

    @GET
    @Path("/{story}/file")
    @Produces(MediaType.APPLICATION_JSON)
    public Response file(@PathParam("story") long story) {
        Story.withId(story).orElseThrow(() -> new UnknownException("story", story));
        StreamingOutput body = out -> exportStory.write(story, out);
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"story-" + story + ".json\"")
                .build();
    }

    @POST
    @Path("/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public Response read(@RestForm("file") FileUpload file) {
        try {
            if (file == null || file.fileName() == null || file.fileName().isEmpty()) {
                throw new RefusedException("Please choose the file of a story.");
            }
            long story = importStory.read(file.uploadedFile(), visitor.who());
            if (caller.personId() != null) {
                roles.inStory(story, caller.personId(), Role.OWNER, visitor.who());
            }
            return Answer.see("/stories/" + story);
        } catch (RefusedException e) {
            return Answer.page(e, StoryList.unread(caller.mayKnow(), visitor.name(), e.getMessage()));
        }
    }
}
