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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.model.Article;
import org.crosscheck.web.guard.AsSent;
import org.crosscheck.workflow.AssignRole;
import org.crosscheck.workflow.Copies;
import org.crosscheck.workflow.Imported;
import org.crosscheck.workflow.JudgeReading;
import org.crosscheck.workflow.MarkClaim;
import org.crosscheck.workflow.Marked;
import org.crosscheck.workflow.ReceiveArticle;
import org.crosscheck.workflow.RefusedException;

/** An article to read: what is marked in it, what it is to the story, its next version. */
@Path("/stories/{story}/articles/{article}")
@Produces(MediaType.TEXT_HTML)
public class ArticleResource {
    private final MarkClaim markClaim;
    private final JudgeReading judgeReading;
    private final AssignRole assignRole;
    private final ReceiveArticle receiveArticle;
    private final Copies copies;
    private final Visitor visitor;

    ArticleResource(
            MarkClaim markClaim,
            JudgeReading judgeReading,
            AssignRole assignRole,
            ReceiveArticle receiveArticle,
            Copies copies,
            Visitor visitor) {
        this.markClaim = markClaim;
        this.judgeReading = judgeReading;
        this.assignRole = assignRole;
        this.receiveArticle = receiveArticle;
        this.copies = copies;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance article(
            @PathParam("story") long story,
            @PathParam("article") long article,
            @QueryParam("known") @DefaultValue("false") boolean known,
            @QueryParam("page") @DefaultValue("1") String page) {
        return ArticleDesk.page(story, article, Ids.page(page), known, ArticleTyped.NOTHING, copies, visitor.name());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/claims")
    public Response mark(
            @PathParam("story") long story, @PathParam("article") long article, MultivaluedMap<String, String> form) {
        ClaimTyped typed = ClaimTyped.read(form);
        try {
            Marked marked = new Marked(typed.mark(), typed.kindOrFact(), typed.given(), typed.groupOrNull());
            return see(story, article, "#c" + markClaim.mark(story, article, marked, visitor.who()));
        } catch (RefusedException e) {
            ArticleTyped again = ArticleTyped.of(typed.because(e.getMessage()));
            return Answer.page(e, ArticleDesk.page(story, article, 0, false, again, copies, visitor.name()));
        }
    }

    /** @param right or {@code wrong}: a claim's id and revision, as in {@code 51_0} */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/readings")
    public Response judge(
            @PathParam("story") long story,
            @PathParam("article") long article,
            @QueryParam("page") @DefaultValue("1") String page,
            @FormParam("right") @DefaultValue("") String right,
            @FormParam("wrong") @DefaultValue("") String wrong) {
        String list = "?page=" + (Ids.page(page) + 1);
        ClaimSeen claim = ClaimSeen.read(right.isEmpty() ? wrong : right);
        if (right.isEmpty()) {
            judgeReading.reject(story, claim.id(), claim.revision(), visitor.who());
            return see(story, article, list + "#claims");
        }
        judgeReading.accept(story, claim.id(), claim.revision(), visitor.who());
        return see(story, article, list + "#l" + claim.id());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/role")
    public Response role(
            @PathParam("story") long story,
            @PathParam("article") long article,
            @FormParam("role") @DefaultValue("") String role) {
        Article.Role known = Choices.named(Article.Role.values(), role);
        if (known != null) {
            assignRole.assign(story, article, known, visitor.who());
        }
        return see(story, article, "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/versions")
    public Response version(
            @PathParam("story") long story,
            @PathParam("article") long article,
            @AsSent @FormParam("text") @DefaultValue("") String text) {
        try {
            Imported imported = receiveArticle.version(story, article, text, visitor.who());
            return see(story, article, imported.isNew() ? "/versions/" + imported.version() : "?known=true");
        } catch (RefusedException e) {
            ArticleTyped again = ArticleTyped.version(text, e.getMessage());
            return Answer.page(e, ArticleDesk.page(story, article, 0, false, again, copies, visitor.name()));
        }
    }

    @GET
    @Path("/versions/{number}")
    public TemplateInstance changes(
            @PathParam("story") long story, @PathParam("article") long article, @PathParam("number") int number) {
        return VersionDesk.page(story, article, number, visitor.name());
    }

    private static Response see(long story, long article, String place) {
        return Answer.see("/stories/" + story + "/articles/" + article + place);
    }
}
