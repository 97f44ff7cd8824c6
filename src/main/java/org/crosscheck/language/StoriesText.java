package org.crosscheck.language;

import java.time.LocalDate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The list of stories. */
@MessageBundle("stories")
public interface StoriesText {

    @Message("Stories")
    String title();

    @Message("Archived stories")
    String archived();

    @Message("Open stories")
    String open();

    @Message("Started {say:day(day)}.")
    String started(LocalDate day);

    @Message("Nothing to review yet")
    String nothing();

    @Message("Open again")
    String openAgain();

    @Message("Archive")
    String archive();

    @Message("No story has been archived.")
    String noneArchived();

    @Message("No story yet. A story gathers the articles that tell of the same events. Name one to begin.")
    String none();

    @Message("New story")
    String newStory();

    @Message("Create")
    String create();

    @Message("Read a story from a file")
    String readFile();

    @Message("A story's file from another workbench (.json)")
    String file();

    @Message("Read it")
    String read();
}
