package org.crosscheck.web;

import java.time.Clock;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.crosscheck.web.page.FeedsPage;
import org.crosscheck.web.page.Typed;
import org.crosscheck.workflow.Glimpse;
import org.crosscheck.workflow.KeepFeed;
import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.TypedFeed;
import org.crosscheck.workflow.WatchFeed;

/** The feeds that a story watches. */
@Path("/stories/{story}/feeds")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class FeedsResource {
    private final WatchFeed watchFeed;
    private final KeepFeed keepFeed;
    private final Clock clock;
    private final Visitor visitor;

    FeedsResource(WatchFeed watchFeed, KeepFeed keepFeed, Clock clock, Visitor visitor) {
        this.watchFeed = watchFeed;
        this.keepFeed = keepFeed;
        this.clock = clock;
        this.visitor = visitor;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public FeedsPage feeds(@PathParam("story") long story) {
        return page(story, Typed.NOTHING, null);
    }

    @POST
    public Response watch(@PathParam("story") long story, MultivaluedMap<String, String> form) {
        return unless(story, FeedsDesk.ADDING, form, () -> watchFeed.watch(story, typed(form), visitor.who()));
    }

    @POST
    @Path("/previews")
    public Response preview(@PathParam("story") long story, MultivaluedMap<String, String> form) {
        try {
            Glimpse glimpse = watchFeed.preview(story, typed(form));
            return Answer.page(200, page(story, new Typed(FeedsDesk.ADDING, form, null, false), glimpse));
        } catch (RefusedException e) {
            return wrong(story, FeedsDesk.ADDING, form, e);
        }
    }

    @POST
    @Path("/{feed}")
    public Response change(
            @PathParam("story") long story, @PathParam("feed") long feed, MultivaluedMap<String, String> form) {
        return unless(story, Long.toString(feed), form, () -> keepFeed.change(story, feed, typed(form), visitor.who()));
    }

    @POST
    @Path("/{feed}/pause")
    public Response pause(@PathParam("story") long story, @PathParam("feed") long feed) {
        keepFeed.pause(story, feed, visitor.who());
        return Answer.see(address(story));
    }

    @POST
    @Path("/{feed}/looks")
    public Response look(@PathParam("story") long story, @PathParam("feed") long feed) {
        keepFeed.resume(story, feed, visitor.who());
        return Answer.see(address(story));
    }

    @POST
    @Path("/{feed}/removal")
    public Response remove(@PathParam("story") long story, @PathParam("feed") long feed) {
        keepFeed.remove(story, feed, visitor.who());
        return Answer.see(address(story));
    }

    private Response unless(long story, String name, MultivaluedMap<String, String> form, Runnable verb) {
        try {
            verb.run();
            return Answer.see(address(story));
        } catch (RefusedException e) {
            return wrong(story, name, form, e);
        }
    }

    private Response wrong(long story, String name, MultivaluedMap<String, String> form, RefusedException e) {
        return Answer.page(e, page(story, new Typed(name, form, e.getMessage(), false), null));
    }

    private FeedsPage page(long story, Typed typed, Glimpse glimpse) {
        return FeedsDesk.page(story, typed, glimpse, clock.instant(), visitor.name());
    }

    private static TypedFeed typed(MultivaluedMap<String, String> form) {
        return new TypedFeed(
                form.getFirst("address"),
                form.getFirst("outlet"),
                form.getFirst("phrases"),
                form.getFirst("every"),
                form.getFirst("from"),
                form.getFirst("until"));
    }

    private static String address(long story) {
        return "/stories/" + story + "/feeds";
    }
}
