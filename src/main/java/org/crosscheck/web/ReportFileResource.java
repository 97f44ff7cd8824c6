package org.crosscheck.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestForm;

import org.crosscheck.language.Language;
import org.crosscheck.report.Format;
import org.crosscheck.workflow.ReportFile;
import org.crosscheck.workflow.Writings;

/** The files of a long report: asked for, waited for, taken along. */
@Path("/stories/{story}/reports/{number}/{edition:[a-z]+}/writings")
public class ReportFileResource {
    private final Writings writings;
    private final Visitor visitor;

    ReportFileResource(Writings writings, Visitor visitor) {
        this.writings = writings;
        this.visitor = visitor;
    }

    /** @param format the ending of the format's files */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            @PathParam("story") long story,
            @PathParam("number") int number,
            @PathParam("edition") String edition,
            @RestForm String format,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        ReportFile file = file(story, number, edition, format, languages);
        writings.begin(file, visitor.who());
        return Answer.see(ReportAddress.waiting(file));
    }

    @GET
    @Path("/{ending}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(
            @PathParam("story") long story,
            @PathParam("number") int number,
            @PathParam("edition") String edition,
            @PathParam("ending") String ending,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        return ReportDesk.file(file(story, number, edition, ending, languages), visitor.name());
    }

    private static ReportFile file(long story, int number, String edition, String ending, String languages) {
        Format format = Format.of(ending).filter(Writings::isGathered).orElseThrow(NotFoundException::new);
        return new ReportFile(story, number, ReportAddress.edition(edition), format, Language.accepted(languages));
    }
}
