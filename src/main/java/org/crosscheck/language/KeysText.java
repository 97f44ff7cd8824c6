package org.crosscheck.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The list of the keyboard's shortcuts. */
@MessageBundle("keys")
public interface KeysText {

    @Message("Keyboard")
    String title();

    @Message(
            "One key each, wherever you are not typing. Enter saves a chosen verdict and goes on; Ctrl and Enter sends what"
                    + " you are typing in; Esc leaves a field.")
    String hint();

    @Message("Use these keys")
    String on();

    @Message("Keep")
    String keep();

    @Message("As they were at first")
    String reset();

    @Message("Close")
    String close();

    /** @param code what a key does, by its name ({@code next}) */
    @Message("{#switch code}"
            + "{#case 'next'}Next group"
            + "{#case 'previous'}Previous group"
            + "{#case 'edit'}Correct a claim"
            + "{#case 'note'}Write a note"
            + "{#case 'search'}Search"
            + "{#case 'help'}This list"
            + "{#case 'undo'}Take the last step back"
            + "{#else}{code}{/switch}")
    String does(String code);
}
