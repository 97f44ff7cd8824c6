package org.crosscheck.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Errors as a reader meets them. */
@MessageBundle("error")
public interface ErrorText {

    /** What happened, in a few words. */
    @Message("{#switch status}"
            + "{#case 401}Sign-in needed"
            + "{#case 403}Not allowed"
            + "{#case 404}Not found"
            + "{#case 405}Not in this way"
            + "{#case 409}Somebody was faster"
            + "{#case 413}Too large"
            + "{#case 415}Not a text"
            + "{#case 422}Something is missing or wrong"
            + "{#case 429}Too many requests"
            + "{#case 500}Something broke on our side"
            + "{#case 503}Not available at the moment"
            + "{#else}The request could not be understood{/switch}")
    String title(int status);

    /** What to do next. */
    @Message("{#switch status}"
            + "{#case 401}This browser is not signed in, or not any more. Open the stories to sign in, then go back: what you typed is still there."
            + "{#case 403}Your role does not allow this, or the form was not sent from this workbench. Ask an owner of the story, or"
            + " go back, reload the page and send it again."
            + "{#case 404}Nothing is kept at this address, or it belongs to another story. Start again from the stories."
            + "{#case 405}This address is used by a form. Open the page that holds the form instead."
            + "{#case 409}What you changed was changed meanwhile. Go back, reload the page and look at it again."
            + "{#case 413}A file may hold up to 10 MB. Cut the text into parts, or import it from a folder with the command"
            + " line."
            + "{#case 415}Only plain text can be read here. Save the article as a .txt file and send that."
            + "{#case 422}Go back and check what was filled in."
            + "{#case 429}Wait a minute, then try again."
            + "{#case 500}Nothing that was saved before is lost. Try once more; if it happens again, the log says why."
            + "{#case 503}The database does not answer. Check that the disk is not full, then try again in a minute."
            + "{#else}Go back, reload the page and send the form once more.{/switch}")
    String advice(int status);

    @Message("Open the stories")
    String stories();
}
