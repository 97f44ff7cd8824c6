package org.crosscheck.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.crosscheck.workflow.SaveSearch;

/** Searches that are kept under a name: the address of the form carries the search. */
@Path("/stories/{story}/searches")
public class SearchResource {
    private final SaveSearch saveSearch;
    private final Visitor visitor;

    SearchResource(SaveSearch saveSearch, Visitor visitor) {
        this.saveSearch = saveSearch;
        this.visitor = visitor;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("story") long story,
            @FormParam("name") @DefaultValue("") String name,
            @Context UriInfo address) {
        GroupQuery query = GroupQuery.of(address.getQueryParameters(), visitor.name());
        String kept = query.with(GroupQuery.PAGE, "").suffix();
        saveSearch.save(story, name, kept.isEmpty() ? "" : kept.substring(1), visitor.who());
        return Answer.see(query.address(story));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/{search}/removal")
    public Response forget(@PathParam("story") long story, @PathParam("search") long search) {
        saveSearch.forget(story, search);
        return Answer.see("/stories/" + story);
    }
}
