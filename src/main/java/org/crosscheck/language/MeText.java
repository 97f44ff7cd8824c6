package org.crosscheck.language;

import java.time.Instant;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A person’s own page. */
@MessageBundle("me")
public interface MeText {

    @Message("My desk")
    String title();

    @Message("My desk: {name}")
    String named(String name);

    @Message("Your name")
    String name();

    @Message("Verdicts, decisions and comments carry it.")
    String nameHint();

    @Message("Use this name")
    String save();

    @Message("Assigned to me")
    String tasks();

    @Message("Nothing.")
    String noTasks();

    @Message("all my groups")
    String mine();

    @Message("due {say:minute(at)}")
    String due(Instant at);

    @Message("Where I am called")
    String mentions();

    @Message("Nowhere.")
    String noMentions();

    @Message("in “{title}”")
    String in(String title);

    @Message("Waiting for a second person")
    String waiting();

    @Message("Nothing waits for you.")
    String noWaiting();
}
