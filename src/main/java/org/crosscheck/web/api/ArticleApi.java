package org.crosscheck.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.crosscheck.access.Caller;
import org.crosscheck.language.Language;
import org.crosscheck.language.Say;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.workflow.Imported;
import org.crosscheck.workflow.ReceiveSent;
import org.crosscheck.workflow.Received;
import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.Sent;
import org.crosscheck.workflow.UnknownException;

/** Articles that scripts bring into a story. */
@Tag(name = "articles", description = "Articles that come into a story.")
@APIResponse(responseCode = "401", ref = "Unauthorized")
@APIResponse(responseCode = "403", ref = "Forbidden")
@APIResponse(responseCode = "404", ref = "NotFound")
@APIResponse(responseCode = "429", ref = "TooFast")
@Path("/api/v1/stories/{story}/articles")
@Produces(MediaType.APPLICATION_JSON)
public class ArticleApi {
    private static final String EXAMPLE = """
            {"outlet": "Harbour Courier", "published": "2024-03-04",
             "text": "“At least 40 people fled,” Mayor Ana Petrov said."}""";

    private final ReceiveSent receiveSent;
    private final Caller caller;

    ArticleApi(ReceiveSent receiveSent, Caller caller) {
        this.receiveSent = receiveSent;
        this.caller = caller;
    }

    @GET
    @Path("/{article}")
    @Operation(operationId = "article", summary = "What became of an article: its newest text and what was found in it")
    @APIResponse(
            responseCode = "200",
            description = "The article.",
            content = @Content(schema = @Schema(implementation = Taken.class)))
    public Taken article(
            @Parameter(description = "The story's number, as in the pages' addresses.", example = "1")
                    @PathParam("story")
                    long story,
            @Parameter(description = "The article's number.", example = "51") @PathParam("article") long article,
            @Parameter(description = "In which language sentences are: English or German.", example = "de")
                    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    String languages) {
        return Taken.of(newest(story, article), false, null, Language.accepted(languages));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "bringIn",
            summary = "Bring an article in, or the articles of a file",
            description =
                    "The same article again changes nothing and is answered with 200. Another text of an outlet at an"
                            + " address that the story knows is a new version. A file may be an archive; one bad file in it does not"
                            + " keep the others out.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ArticleToSend.class),
                        examples = @ExampleObject(name = "text", value = EXAMPLE)),
                @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = SentFile.class))
            })
    @APIResponse(
            responseCode = "201",
            description = "It is in the story now: as one article for JSON, as a list for a file.",
            content = @Content(schema = @Schema(oneOf = {Taken.class, TakenFile.class})))
    @APIResponse(
            responseCode = "200",
            description = "It was there already: as one article for JSON, as a list for a file.",
            content = @Content(schema = @Schema(oneOf = {Taken.class, TakenFile.class})))
    @APIResponse(responseCode = "409", ref = "Conflict")
    @APIResponse(responseCode = "413", ref = "TooLarge")
    @APIResponse(responseCode = "415", ref = "UnsupportedType")
    @APIResponse(responseCode = "422", ref = "Refused")
    public Response send(
            @Parameter(description = "The story's number, as in the pages' addresses.", example = "1")
                    @PathParam("story")
                    long story,
            @Parameter(description = "In which language sentences are: English or German.", example = "de")
                    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    String languages,
            InputStream body)
            throws IOException {
        Imported imported = receiveSent.article(story, SentJson.read(body), caller.script());
        Taken taken = taken(story, imported, Language.accepted(languages));
        return Response.status(taken.isNew() ? 201 : 200)
                .location(URI.create("/api/v1/stories/" + story + "/articles/" + taken.id()))
                .entity(taken)
                .build();
    }

    /** Documented with {@link #send}: in OpenAPI one address and method is one operation. */
    @POST
    @Operation(hidden = true)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(
            @PathParam("story") long story, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages, SentFile sent) {
        Language language = Language.accepted(languages);
        if (sent.file == null) {
            throw new RefusedException("Please send the article's file in a part named file.");
        }
        List<Received> received = receiveSent.file(
                story,
                sent.file.fileName() == null ? "" : sent.file.fileName(),
                sent.file.uploadedFile(),
                new Sent.Known(sent.outlet, sent.title, sent.byline, sent.published, sent.address, sent.credit),
                caller.script());
        TakenFile taken = new TakenFile(
                received.stream()
                        .filter(one -> one.imported() != null)
                        .map(one -> taken(story, one.imported(), language))
                        .toList(),
                received.stream()
                        .filter(one -> one.refused() != null)
                        .map(one -> new TakenFile.Refused(
                                one.name(), Say.in(language, one.refused().getMessage())))
                        .toList());
        if (taken.articles().isEmpty()) {
            throw received.get(0).refused();
        }
        boolean isNew = taken.articles().stream().anyMatch(Taken::isNew);
        return Response.status(isNew ? 201 : 200).entity(taken).build();
    }

    private static Taken taken(long story, Imported imported, Language language) {
        return Taken.of(newest(story, imported.articleId()), imported.isNew(), imported.notices(), language);
    }

    private static ArticleVersion newest(long story, long article) {
        return ArticleVersion.newestOf(story, article).orElseThrow(() -> new UnknownException("article", article));
    }
}
