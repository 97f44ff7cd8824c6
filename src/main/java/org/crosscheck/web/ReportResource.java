package org.crosscheck.web;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.report.Chapter;
import org.crosscheck.report.CsvWriter;
import org.crosscheck.report.FileName;
import org.crosscheck.report.Findings;
import org.crosscheck.report.HtmlReport;
import org.crosscheck.report.Report;
import org.crosscheck.report.Summary;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.ReportPage;
import org.crosscheck.workflow.CompileReport;

/** A story's report, to read, to print and to take along. */
@Path("/stories/{story}")
public class ReportResource {
    private final CompileReport compileReport;
    private final CsvWriter csvWriter = new CsvWriter();
    private final Visitor visitor;

    ReportResource(CompileReport compileReport, Visitor visitor) {
        this.compileReport = compileReport;
        this.visitor = visitor;
    }

    @GET
    @Path("/report")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(@PathParam("story") long story) {
        Report report = compileReport.of(story);
        return new ReportPage(
                new Frame(
                        "",
                        new Frame.StoryLink(story, report.story(), report.signOff() != null),
                        "report",
                        visitor.name()),
                story,
                report,
                Summary.of(report),
                Findings.of(report),
                Chapter.of(report));
    }

    @GET
    @Path("/report.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv(@PathParam("story") long story) {
        Report report = compileReport.of(story);
        StreamingOutput body = out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            csvWriter.write(report, writer);
            writer.flush();
        };
        return file(body, FileName.of(report, "csv"));
    }

    @GET
    @Path("/report.html")
    @Produces("text/html;charset=UTF-8")
    public Response html(@PathParam("story") long story) {
        Report report = compileReport.of(story);
        return file(HtmlReport.of(report), FileName.of(report, "html"));
    }

    private static Response file(Object body, String name) {
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
