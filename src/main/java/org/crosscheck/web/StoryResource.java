package org.crosscheck.web;

import java.util.List;

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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import org.crosscheck.web.guard.AsSent;
import org.crosscheck.web.page.ImportForm;
import org.crosscheck.web.page.StoryPage;
import org.crosscheck.workflow.Imported;
import org.crosscheck.workflow.LikelyVersionException;
import org.crosscheck.workflow.LoadSampleStory;
import org.crosscheck.workflow.Pasted;
import org.crosscheck.workflow.ReceiveArticle;
import org.crosscheck.workflow.RefusedException;

/** A story's page, and what comes into the story. */
@Path("/stories/{story}")
@Produces(MediaType.TEXT_HTML)
public class StoryResource {
    private final ReceiveArticle receiveArticle;
    private final Uploads uploads;
    private final Visitor visitor;
    private final LoadSampleStory loadSampleStory;

    StoryResource(ReceiveArticle receiveArticle, Uploads uploads, Visitor visitor, LoadSampleStory loadSampleStory) {
        this.receiveArticle = receiveArticle;
        this.loadSampleStory = loadSampleStory;
        this.uploads = uploads;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance story(@PathParam("story") long story, @Context UriInfo address) {
        StoryPage page =
                page(story, GroupQuery.of(address.getQueryParameters(), visitor.name()), ImportForm.blank(), null);
        return visitor.wantsFragment() ? Fragments.of(page, "groups_list") : page;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/articles")
    public Response paste(
            @PathParam("story") long story,
            @FormParam("outlet") @DefaultValue("") String outlet,
            @FormParam("title") @DefaultValue("") String title,
            @FormParam("published") @DefaultValue("") String published,
            @AsSent @FormParam("text") @DefaultValue("") String text,
            @AsSent @FormParam("formatted") @DefaultValue("") String formatted,
            @FormParam("version") @DefaultValue("") String version) {
        try {
            Pasted pasted = new Pasted(outlet, title, published, text, version, formatted);
            return Answer.see(taken(story, receiveArticle.paste(story, pasted, visitor.who())));
        } catch (LikelyVersionException e) {
            ImportForm typed = new ImportForm(outlet, title, published, text, formatted, e.getMessage());
            return Answer.page(422, page(story, GroupQuery.ALL, typed.asking(Candidates.of(e)), null));
        } catch (RefusedException e) {
            ImportForm typed = new ImportForm(outlet, title, published, text, formatted, e.getMessage());
            return Answer.page(e, page(story, GroupQuery.ALL, typed, null));
        }
    }

    private static String taken(long story, Imported imported) {
        String article = "/stories/" + story + "/articles/" + imported.articleId();
        if (!imported.isNew()) {
            return article + "?known=true";
        }
        return imported.version() == 1 ? article : article + "/versions/" + imported.version();
    }

    @POST
    @Path("/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(
            @PathParam("story") long story,
            @RestForm("files") List<FileUpload> files,
            @RestForm("version") String version) {
        Uploads.Result result = uploads.into(story, files, version, visitor.who());
        return Answer.page(result.status(), page(story, GroupQuery.ALL, ImportForm.blank(), result.outcomes()));
    }

    @POST
    @Path("/addresses")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response fetch(@PathParam("story") long story, @FormParam("address") @DefaultValue("") String address) {
        Uploads.Result result = uploads.from(story, address, visitor.who());
        ImportForm typed = ImportForm.at(result.status() == 200 ? "" : address);
        return Answer.page(result.status(), page(story, GroupQuery.ALL, typed, result.outcomes()));
    }

    private StoryPage page(long story, GroupQuery query, ImportForm form, StoryPage.Outcomes outcomes) {
        return StoryDesk.page(story, query, form, outcomes, visitor.name(), loadSampleStory::isUnderWay);
    }
}
