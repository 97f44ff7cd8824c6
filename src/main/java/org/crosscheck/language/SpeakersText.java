package org.crosscheck.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page that says who is who in a story. */
@MessageBundle("speakers")
public interface SpeakersText {

    @Message("Who is who")
    String title();

    @Message(
            "Names that are taken for one person or body, and why. What you put together or apart binds every later import; quotations are compared anew at once.")
    String hint();

    @Message("Nobody is quoted yet.")
    String nobody();

    @Message("Names of {name}")
    String spellings(String name);

    @Message("Somebody else")
    String part();

    @Message("{spelling} is somebody else")
    String partName(String spelling);

    @Message("Two are one")
    String unite();

    @Message("Keeps the name")
    String one();

    @Message("Is the same as")
    String other();

    @Message("Put together")
    String uniteThem();

    @Message("{who} said that {other} is {one}.")
    String united(String other, String one, String who);

    @Message("{who} said that {other} is not {one}.")
    String parted(String other, String one, String who);

    @Message("Take back")
    String undo();
}
