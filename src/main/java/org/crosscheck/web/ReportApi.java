package org.crosscheck.web;

import java.time.Instant;
import java.util.List;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.crosscheck.model.Compilation;
import org.crosscheck.model.Story;
import org.crosscheck.workflow.UnknownException;

/** A story's frozen reports, for other programs. */
@Tag(name = "reports", description = "A story's frozen reports. A browser that is signed in may read them too.")
@APIResponse(responseCode = "401", ref = "Unauthorized")
@APIResponse(responseCode = "403", ref = "Forbidden")
@APIResponse(responseCode = "404", ref = "NotFound")
@APIResponse(responseCode = "429", ref = "TooFast")
@Path("/api/v1/stories/{story}/reports")
public class ReportApi {
    private static final String EXAMPLE = """
            [{"number": 1, "edition": "inside", "compiledAt": "2024-03-05T08:30:00Z", "claims": 42, "blockers": 3,
              "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
              "files": ["/api/v1/stories/1/reports/1/inside.csv"]}]""";

    private final ReportFiles files;

    ReportApi(ReportFiles files) {
        this.files = files;
    }

    /**
     * A report in one edition.
     *
     * @param sha256 of its record's canonical form
     * @param files where it can be had, an address for each format
     */
    public record Listed(
            @Schema(description = "The report's number in its story: 1 for the first.", examples = "1")
            int number,

            @Schema(description = "For whom it is written.", examples = "inside")
            String edition,

            @Schema(description = "When it was frozen, in UTC.", examples = "2024-03-05T08:30:00Z")
            Instant compiledAt,

            @Schema(description = "How many claims it has.", examples = "42")
            int claims,

            @Schema(description = "How many proposed conflicts and disputes nobody had decided.", examples = "3")
            int blockers,

            @Schema(description = "SHA-256 of its record's canonical form, in hexadecimal.")
            String sha256,

            @Schema(description = "Where its files are, an address for each format.")
            List<String> files) {}

    /** The last compiled first. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "reports", summary = "The frozen reports of a story, the last compiled first")
    @APIResponse(
            responseCode = "200",
            description = "Each edition of each report, with the addresses of its files.",
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.ARRAY, implementation = Listed.class),
                            examples = @ExampleObject(name = "one report", value = EXAMPLE)))
    public List<Listed> list(
            @Parameter(description = "The story's number, as in the pages' addresses.", example = "1")
                    @PathParam("story")
                    long story) {
        Story.withId(story).orElseThrow(() -> new UnknownException("story", story));
        return Compilation.ofStory(story).stream()
                .map(row -> listed(story, row))
                .toList();
    }

    private static Listed listed(long story, Compilation row) {
        String edition = ReportAddress.word(row.edition);
        String base = "/api/v1" + ReportAddress.of(story, row.number, ReportAddress.edition(edition));
        return new Listed(
                row.number,
                edition,
                row.compiledAt,
                row.claims,
                row.blockers,
                row.sha256,
                ReportDesk.formats().stream().map(ending -> base + "." + ending).toList());
    }

    @GET
    @Path("/{number}/{edition:[a-z]+}.{ending:.+}")
    @Operation(operationId = "reportFile", summary = "A report's file, as one of the addresses in the list names it")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(
            @Parameter(description = "The story's number.", example = "1") @PathParam("story") long story,
            @Parameter(description = "The report's number in its story.", example = "1") @PathParam("number")
                    int number,
            @Parameter(description = "The edition, as the list names it.", example = "inside") @PathParam("edition")
                    String edition,
            @Parameter(description = "The format's ending.", example = "csv") @PathParam("ending") String ending,
            @Parameter(description = "Whether linked data (jsonld) gives offsets beside the words.", example = "true")
                    @QueryParam("positions")
                    @DefaultValue("false")
                    boolean positions,
            @Parameter(description = "In which language the file is written: English or German.", example = "de")
                    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    String languages) {
        return files.answer(story, number, edition, ending, positions, languages);
    }
}
