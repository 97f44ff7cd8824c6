package org.crosscheck.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.access.Caller;
import org.crosscheck.access.Exposure;
import org.crosscheck.model.Story;
import org.crosscheck.web.page.ClippingPage;
import org.crosscheck.web.page.ClippingPage.Clipping;
import org.crosscheck.web.page.Frame;
import org.crosscheck.workflow.Imported;
import org.crosscheck.workflow.ReceiveSent;
import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.Sent;

/** Takes the article that a reader has open in the browser. Opening the form stores nothing. */
@Path("/clipping")
@Produces(MediaType.TEXT_HTML)
public class ClippingResource {
    private final ReceiveSent receiveSent;
    private final Exposure exposure;
    private final Caller caller;
    private final Visitor visitor;

    ClippingResource(ReceiveSent receiveSent, Exposure exposure, Caller caller, Visitor visitor) {
        this.receiveSent = receiveSent;
        this.exposure = exposure;
        this.caller = caller;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance form(@Context UriInfo address) {
        return page(address, "", Clipping.BLANK, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(MultivaluedMap<String, String> form, @Context UriInfo address) {
        Clipping typed = new Clipping(
                typed(form, "address"),
                typed(form, "title"),
                typed(form, "outlet"),
                typed(form, "published"),
                typed(form, "text"));
        try {
            long story = story(typed(form, "story"));
            Imported imported = receiveSent.article(story, sent(typed), visitor.who());
            return Answer.see("/stories/" + story + "/articles/" + imported.articleId()
                    + (imported.isNew() ? "" : "?known=true"));
        } catch (RefusedException e) {
            return Answer.page(e, page(address, typed(form, "story"), typed, e.getMessage()));
        }
    }

    private static String typed(MultivaluedMap<String, String> form, String field) {
        String value = form.getFirst(field);
        return value == null ? "" : value;
    }

    private long story(String sent) {
        long story = Ids.of(sent);
        if (!caller.mayEdit().test(story) || Story.withId(story).isEmpty()) {
            throw new RefusedException("Please choose a story into which you may bring articles.");
        }
        return story;
    }

    /** Without words the page at the address is fetched. */
    private static Sent sent(Clipping typed) {
        boolean hasWords = !typed.text().isBlank();
        if (!hasWords && typed.address().isBlank()) {
            throw new RefusedException("Please fill in the article's words or its address.");
        }
        return new Sent(
                new Sent.Known(
                        typed.outlet(),
                        typed.title(),
                        null,
                        typed.published(),
                        hasWords ? typed.address() : null,
                        null),
                hasWords ? typed.text() : null,
                null,
                hasWords ? null : typed.address(),
                null);
    }

    private ClippingPage page(UriInfo address, String story, Clipping typed, String wrong) {
        return new ClippingPage(
                Frame.plain(visitor.name()),
                Targets.stories(caller, story),
                Bookmark.of(Targets.origin(exposure, address) + "/clipping"),
                typed,
                wrong);
    }
}
