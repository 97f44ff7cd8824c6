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

import org.crosscheck.workflow.Mark;
import org.crosscheck.workflow.MarkClaim;
import org.crosscheck.workflow.Marked;
import org.crosscheck.workflow.RefusedException;

/** An article to read, and the facts marked in it. */
@Path("/stories/{story}/articles/{article}")
@Produces(MediaType.TEXT_HTML)
public class ArticleResource {
    private final MarkClaim markClaim;
    private final Visitor visitor;

    ArticleResource(MarkClaim markClaim, Visitor visitor) {
        this.markClaim = markClaim;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance article(
            @PathParam("story") long story,
            @PathParam("article") long article,
            @QueryParam("known") @DefaultValue("false") boolean known) {
        return ArticleDesk.page(story, article, known, FactTyped.NOTHING, visitor.name());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/facts")
    public Response mark(
            @PathParam("story") long story,
            @PathParam("article") long article,
            @FormParam("words") @DefaultValue("") String words,
            @FormParam("occurrence") @DefaultValue("1") String occurrence,
            @FormParam("group") @DefaultValue("") String group) {
        try {
            Mark mark = new Mark(words, number(occurrence).intValue());
            Long joined = group.isEmpty() ? null : number(group);
            long claim = markClaim.mark(story, article, Marked.fact(mark, joined), visitor.who());
            return Answer.see("/stories/" + story + "/articles/" + article + "#c" + claim);
        } catch (RefusedException e) {
            FactTyped typed = new FactTyped(words, occurrence, group, e.getMessage());
            return Answer.page(422, ArticleDesk.page(story, article, false, typed, visitor.name()));
        }
    }

    private static Long number(String typed) {
        try {
            return Long.valueOf(typed.strip());
        } catch (NumberFormatException e) {
            throw new RefusedException("Please give the place as a number: 1 for the first, 2 for the second.");
        }
    }
}
