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

import org.crosscheck.model.Compilation;
import org.crosscheck.model.Story;
import org.crosscheck.workflow.UnknownException;

/** A story's frozen reports, for other programs. */
@Path("/api/v1/stories/{story}/reports")
public class ReportApi {
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
            int number,
            String edition,
            Instant compiledAt,
            int claims,
            int blockers,
            String sha256,
            List<String> files) {}

    /** The last compiled first. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<Listed> list(@PathParam("story") long story) {
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
