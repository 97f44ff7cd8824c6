package org.crosscheck.web;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.model.Claim;
import org.crosscheck.model.Story;
import org.crosscheck.web.draw.Excerpt;
import org.crosscheck.web.page.ExplanationPage;
import org.crosscheck.web.page.Frame;
import org.crosscheck.workflow.ExplainClaim;
import org.crosscheck.workflow.Explained;
import org.crosscheck.workflow.UnknownException;

/** Why a claim was found, on demand: the article is read again. */
@Path("/stories/{story}/claims/{claim}/explanation")
@Produces(MediaType.TEXT_HTML)
public class ExplanationResource {
    private static final Explained UNFOUND = new Explained(null, List.of(), 0, List.of());

    private final ExplainClaim explainClaim;
    private final Visitor visitor;

    ExplanationResource(ExplainClaim explainClaim, Visitor visitor) {
        this.explainClaim = explainClaim;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance explanation(@PathParam("story") long story, @PathParam("claim") long id) {
        Explained explained = explainClaim.explain(story, id).orElse(UNFOUND);
        Story owner = Story.withId(story).orElseThrow(() -> new UnknownException("story", story));
        Claim claim = Claim.placed(story, id).orElseThrow(() -> new UnknownException("claim", id));
        return page(new Frame(claim.exact, Frames.of(owner), "", visitor.name()), claim, explained);
    }

    private static ExplanationPage page(Frame frame, Claim claim, Explained explained) {
        return new ExplanationPage(
                frame,
                claim.kind.name(),
                new Excerpt(claim.prefix, claim.exact, claim.suffix),
                ArticleDesk.kind(claim.kind).style(),
                "/stories/" + frame.story().id() + "/articles/" + claim.version.article.id + "#c" + claim.id,
                claim.version.article.title,
                explained.rule(),
                explained.rests(),
                Math.round(explained.confidence() * 100),
                explained.candidates().stream()
                        .map(one ->
                                new ExplanationPage.Candidate(one.name(), one.words(), one.isSpeaker(), one.reason()))
                        .toList());
    }
}
