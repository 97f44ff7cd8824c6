package org.crosscheck.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page that signs a browser in. */
@MessageBundle("start")
public interface StartText {

    @Message("Sign in")
    String title();

    @Message("This workbench belongs to whoever runs it. Its link signs this browser in for 30 days.")
    String why();

    @Message(
            "Nothing was saved: this browser is not signed in, or not any more. Sign in, then go back in your browser; what you"
                    + " typed is still there.")
    String unsaved();

    @Message(
            "This token was used already, is older than a day, or was replaced by a newer one. Ask for a new link as told"
                    + " below.")
    String wrong();

    @Message("Token")
    String token();

    @Message("Sign in")
    String enter();

    @Message("Where is the token?")
    String where();

    @Message("The workbench printed a link when it started; open that link, or paste what follows its # sign.")
    String printed();

    @Message("The same token is in the file start-token in the data folder, until it is used.")
    String file();

    @Message("For a new link, while the workbench runs:")
    String again();

    @Message("java -jar target/quarkus-app/quarkus-run.jar login-link")
    String command();

    @Message("Started with a data folder of its own, the command needs the same -Dcrosscheck.data=FOLDER before -jar.")
    String folder();
}
