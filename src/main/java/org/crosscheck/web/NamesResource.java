package org.crosscheck.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.workflow.CheckNames;

/** Where a story's sources differ in names, titles, places and dates. */
@Path("/stories/{story}/names")
@Produces(MediaType.TEXT_HTML)
public class NamesResource {
    private final CheckNames checkNames;
    private final Visitor visitor;

    NamesResource(CheckNames checkNames, Visitor visitor) {
        this.checkNames = checkNames;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance page(@PathParam("story") long story) {
        return NamesDesk.page(story, checkNames, visitor.name());
    }
}
