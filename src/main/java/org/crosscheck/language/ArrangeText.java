package org.crosscheck.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page that puts groups together and takes them apart. */
@MessageBundle("arrange")
public interface ArrangeText {

    @Message("Merge with another group, or split")
    String open();

    @Message("Back to the group")
    String back();

    @Message("What you put together or apart binds every later import. The history of the story takes it back.")
    String hint();

    @Message("Choose the claims that speak of something else")
    String split();

    @Message("Make them a group of their own")
    String splitThem();

    @Message("The same is said elsewhere")
    String merge();

    @Message("Merge with")
    String other();

    @Message("Merge")
    String mergeThem();
}
