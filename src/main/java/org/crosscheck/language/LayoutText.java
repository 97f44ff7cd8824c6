package org.crosscheck.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands round every page. */
@MessageBundle("layout")
public interface LayoutText {

    @Message("Skip to the content")
    String skip();

    @Message("Story")
    String story();

    @Message("Groups and sources")
    String groups();

    @Message("Names and dates")
    String names();

    @Message("Report")
    String report();

    @Message("Double check")
    String check();

    @Message("People and sign-off")
    String team();

    @Message("History")
    String history();

    @Message("My desk")
    String me();

    @Message("Reviewing as {name}")
    String reviewing(String name);

    @Message(
            "This page has been open for a long time; much may have changed. What you have typed stays until you load it anew.")
    String old();

    @Message("The workbench does not answer. What you have typed stays here; it is not saved yet.")
    String lost();

    @Message(
            "The workbench did not take that; perhaps this page was open for too long. What you have typed is still here: copy"
                    + " it, load the page anew, and send it again.")
    String refused();

    @Message("Not encrypted: others on the network can read along, passwords too.")
    String plain();

    @Message("Load anew")
    String reload();

    @Message("This story is signed off: nothing in it changes until somebody opens it again, with a reason.")
    String frozen();

    @Message("Crosscheck proposes; people decide. Everything stays on this machine.")
    String colophon();
}
