package org.crosscheck.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.model.Article;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.workflow.ArrangePassages;
import org.crosscheck.workflow.CorrectDetails;
import org.crosscheck.workflow.OriginalFile;
import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.StaleException;
import org.crosscheck.workflow.UnknownException;

/** What is known of an article beside its words, what was left out of them, and the file it came in. */
@Path("/stories/{story}/articles/{article}")
@Produces(MediaType.TEXT_HTML)
public class DetailsResource {
    private final CorrectDetails correctDetails;
    private final ArrangePassages arrangePassages;
    private final Visitor visitor;

    DetailsResource(CorrectDetails correctDetails, ArrangePassages arrangePassages, Visitor visitor) {
        this.correctDetails = correctDetails;
        this.arrangePassages = arrangePassages;
        this.visitor = visitor;
    }

    @GET
    @Path("/details")
    public TemplateInstance details(@PathParam("story") long story, @PathParam("article") long article) {
        return DetailsDesk.page(story, article, null, false, visitor.name());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/details")
    public Response correct(
            @PathParam("story") long story, @PathParam("article") long article, MultivaluedMap<String, String> form) {
        Article stands = Article.inStory(story, article).orElseThrow(() -> new UnknownException("article", article));
        DetailsTyped typed = DetailsTyped.read(form);
        try {
            correctDetails.correct(story, article, typed.seen(), typed.given(stands.hold), visitor.who());
            return see(story, article);
        } catch (StaleException e) {
            return Answer.page(409, DetailsDesk.page(story, article, typed.clashing(), false, visitor.name()));
        } catch (RefusedException e) {
            DetailsTyped again = typed.because(e.getMessage());
            return Answer.page(e, DetailsDesk.page(story, article, again, false, visitor.name()));
        }
    }

    /** @param back or {@code out}: a passage's id */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/passages")
    public Response arrange(
            @PathParam("story") long story,
            @PathParam("article") long article,
            @FormParam("back") @DefaultValue("") String back,
            @FormParam("out") @DefaultValue("") String out) {
        try {
            if (back.isEmpty()) {
                arrangePassages.leaveOut(story, article, Ids.of(out), visitor.who());
            } else {
                arrangePassages.putBack(story, article, Ids.of(back), visitor.who());
            }
            return see(story, article);
        } catch (StaleException e) {
            return Answer.page(409, DetailsDesk.page(story, article, null, true, visitor.name()));
        }
    }

    /** The file's bytes as they came, to be kept and never opened by the browser. */
    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Path("/versions/{number}/original")
    public Response original(
            @PathParam("story") long story, @PathParam("article") long article, @PathParam("number") int number) {
        Article.inStory(story, article).orElseThrow(() -> new UnknownException("article", article));
        return ArticleVersion.ofArticle(article).stream()
                .filter(version -> version.number == number)
                .findFirst()
                .flatMap(version -> OriginalFile.of(version.id))
                .map(file -> Attachment.of(file.name(), file.bytes(), file.bytes().length))
                .orElseThrow(() -> new UnknownException("file", number));
    }

    private static Response see(long story, long article) {
        return Answer.see("/stories/" + story + "/articles/" + article + "/details");
    }
}
