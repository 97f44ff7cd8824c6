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

    @Message("Report")
    String report();

    @Message("Reviewing as {name}")
    String reviewing(String name);

    @Message("Crosscheck proposes; people decide. Everything stays on this machine.")
    String colophon();
}
