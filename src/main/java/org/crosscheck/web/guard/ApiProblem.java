package org.crosscheck.web.guard;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

import org.crosscheck.language.Language;
import org.crosscheck.language.Say;

/** What programs are told that something went wrong: a problem of RFC 9457. */
final class ApiProblem {
    static final String TYPE = "application/problem+json";

    private static final String API = "/api/";

    private ApiProblem() {}

    /** Whether a program asks, and not a browser; false where nobody does. */
    static boolean isAskedFor(RoutingContext request) {
        return request != null && request.normalizedPath().startsWith(API);
    }

    /** @param detail what is wrong and what to do, in English; null for what is always so with this status */
    static String json(int status, String detail, Language language) {
        String said = detail == null ? advice(status) : detail;
        return new JsonObject()
                .put("type", "about:blank")
                .put("title", HttpResponseStatus.valueOf(status).reasonPhrase())
                .put("status", status)
                .put("detail", Say.in(language, said))
                .encode();
    }

    private static String advice(int status) {
        return switch (status) {
            case 401 -> "Send a token that holds, as in Authorization: Bearer crosscheck_…; make one at My desk.";
            case 403 -> "The token does not allow this; make one that does, or ask an editor of the story.";
            case 404 -> "There is nothing at this address that the token may know of.";
            case 405 -> "This address takes no requests of this method; the OpenAPI document lists those it takes.";
            case 409 -> "The story does not take anything now: it is signed off, or somebody was faster.";
            case 413 -> "A file may hold up to 10 MB, an archive up to 200 MB; send less at a time.";
            case 415 -> "Send application/json, or multipart/form-data with a file.";
            case 422 -> "Something is missing or wrong; the OpenAPI document says what is expected.";
            case 429 -> "Too many requests in this minute; send the next after as many seconds as Retry-After says.";
            case 503 -> "The database does not answer; try again in a minute.";
            default ->
                status < 500
                        ? "The request could not be understood; the OpenAPI document says what is expected."
                        : "Something broke on the workbench's side; nothing that was stored is lost, and its log says why.";
        };
    }
}
