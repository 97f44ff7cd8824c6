package org.crosscheck.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What was done in a story. */
@MessageBundle("history")
public interface HistoryText {

    @Message("History")
    String title();

    @Message("Person")
    String person();

    @Message("What")
    String action();

    @Message("Day (UTC)")
    String day();

    @Message("Show")
    String show();

    @Message("Show all")
    String showAll();

    @Message("Nothing was done.")
    String none();

    @Message("When")
    String when();

    @Message("Who")
    String who();

    @Message("Did")
    String did();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Open the group")
    String group();

    @Message("only you see this yet")
    String veiled();

    @Message("taken back")
    String undone();

    @Message("Take back")
    String undo();

    @Message("Pages")
    String pages();

    @Message("Later")
    String previous();

    @Message("Earlier")
    String next();

    @Message("{say:number(first)} to {say:number(last)} of {say:number(all)}")
    String stretch(long first, long last, long all);
}
