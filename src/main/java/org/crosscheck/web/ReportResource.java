package org.crosscheck.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.report.Edition;
import org.crosscheck.workflow.CompileReport;
import org.crosscheck.workflow.Compilings;
import org.crosscheck.workflow.FrozenReports;

/** A story's reports: compiled, read, printed and taken along. */
@Path("/stories/{story}")
public class ReportResource {
    private final CompileReport compileReport;
    private final Compilings compilings;
    private final FrozenReports frozenReports;
    private final ReportFiles files;
    private final Visitor visitor;

    ReportResource(
            CompileReport compileReport,
            Compilings compilings,
            FrozenReports frozenReports,
            ReportFiles files,
            Visitor visitor) {
        this.compileReport = compileReport;
        this.compilings = compilings;
        this.frozenReports = frozenReports;
        this.files = files;
        this.visitor = visitor;
    }

    @GET
    @Path("/reports")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance reports(@PathParam("story") long story) {
        return ReportDesk.reports(story, visitor.name());
    }

    @POST
    @Path("/reports")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response compile(@PathParam("story") long story) {
        if (compilings.isLong(story)) {
            compilings.begin(story, visitor.who());
            return Answer.see("/stories/" + story + "/reports#compile");
        }
        int number = compileReport.now(story, visitor.who());
        return Answer.see(ReportAddress.of(story, number, Edition.INTERNAL));
    }

    @GET
    @Path("/reports/{number}/{edition:[a-z]+}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance report(
            @PathParam("story") long story, @PathParam("number") int number, @PathParam("edition") String edition) {
        return ReportDesk.report(
                story, frozenReports.of(story, number, ReportAddress.edition(edition)), visitor.name());
    }

    @GET
    @Path("/reports/{number}/{edition:[a-z]+}.{ending:.+}")
    public Response file(
            @PathParam("story") long story,
            @PathParam("number") int number,
            @PathParam("edition") String edition,
            @PathParam("ending") String ending,
            @QueryParam("positions") @DefaultValue("false") boolean positions,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        return files.answer(story, number, edition, ending, positions, languages);
    }
}
