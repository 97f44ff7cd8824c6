package org.crosscheck.web.page;

import java.util.Map;

/**
 * An error as a reader meets it.
 *
 * @param status the HTTP status
 * @param title what happened, in a few words
 * @param advice what to do next
 */
public record Problem(int status, String title, String advice) {
    private static final Map<Integer, Problem> ALL = Map.ofEntries(
            of(400, "The request could not be understood", "Go back, reload the page and send the form once more."),
            of(401, "Sign-in needed", "This page needs a name. Open the stories and start from there."),
            of(
                    403,
                    "Not from here",
                    "The form was not sent from this workbench, or it was open for too long. Go back, reload the page and"
                            + " send it again."),
            of(
                    404,
                    "Not found",
                    "Nothing is kept at this address, or it belongs to another story. Start again from the stories."),
            of(405, "Not in this way", "This address is used by a form. Open the page that holds the form instead."),
            of(
                    409,
                    "Somebody was faster",
                    "What you changed was changed meanwhile. Go back, reload the page and look at it again."),
            of(
                    413,
                    "Too large",
                    "A file may hold up to 10 MB. Cut the text into parts, or import it from a folder with the command"
                            + " line."),
            of(415, "Not a text", "Only plain text can be read here. Save the article as a .txt file and send that."),
            of(422, "Something is missing or wrong", "Go back and check what was filled in."),
            of(429, "Too many requests", "Wait a minute, then try again."),
            of(
                    500,
                    "Something broke on our side",
                    "Nothing that was saved before is lost. Try once more; if it happens again, the log says why."),
            of(
                    503,
                    "Not available at the moment",
                    "The database does not answer. Check that the disk is not full, then try again in a minute."));

    private static Map.Entry<Integer, Problem> of(int status, String title, String advice) {
        return Map.entry(status, new Problem(status, title, advice));
    }

    /** The problem of an HTTP status; of one that has none of its own, the page for its class: 400 or 500. */
    public static Problem of(int status) {
        return ALL.getOrDefault(status, ALL.get(status < 500 ? 400 : 500));
    }
}
