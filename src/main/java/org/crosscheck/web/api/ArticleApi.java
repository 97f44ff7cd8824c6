package org.crosscheck.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.crosscheck.access.Caller;
import org.crosscheck.model.ArticleVersion;
import org.crosscheck.workflow.Imported;
import org.crosscheck.workflow.ReceiveSent;
import org.crosscheck.workflow.Received;
import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.Sent;
import org.crosscheck.workflow.UnknownException;

/** Articles that scripts bring into a story. */
@Path("/api/v1/stories/{story}/articles")
@Produces(MediaType.APPLICATION_JSON)
public class ArticleApi {
    private final ReceiveSent receiveSent;
    private final Caller caller;

    ArticleApi(ReceiveSent receiveSent, Caller caller) {
        this.receiveSent = receiveSent;
        this.caller = caller;
    }

    @GET
    @Path("/{article}")
    public Taken article(@PathParam("story") long story, @PathParam("article") long article) {
        return Taken.of(newest(story, article), false, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response send(@PathParam("story") long story, InputStream body) throws IOException {
        Taken taken = taken(story, receiveSent.article(story, SentJson.read(body), caller.script()));
        return Response.status(taken.isNew() ? 201 : 200)
                .location(URI.create("/api/v1/stories/" + story + "/articles/" + taken.id()))
                .entity(taken)
                .build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@PathParam("story") long story, SentFile sent) {
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
                        .map(one -> taken(story, one.imported()))
                        .toList(),
                received.stream()
                        .filter(one -> one.refused() != null)
                        .map(one ->
                                new TakenFile.Refused(one.name(), one.refused().getMessage()))
                        .toList());
        if (taken.articles().isEmpty()) {
            throw received.get(0).refused();
        }
        boolean isNew = taken.articles().stream().anyMatch(Taken::isNew);
        return Response.status(isNew ? 201 : 200).entity(taken).build();
    }

    private static Taken taken(long story, Imported imported) {
        return Taken.of(newest(story, imported.articleId()), imported.isNew(), imported.notices());
    }

    private static ArticleVersion newest(long story, long article) {
        return ArticleVersion.newestOf(article)
                .filter(version -> version.story.id == story)
                .orElseThrow(() -> new UnknownException("article", article));
    }
}
