package org.crosscheck.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The decision on a group. */
@MessageBundle("deciding")
public interface DecidingText {

    @Message("Your verdict")
    String title();

    @Message("Somebody decided while this page was open.")
    String decidedMeanwhile();

    @Message("The group changed while this page was open.")
    String changedMeanwhile();

    @Message("Yours is not saved yet. Compare the two, then save again.")
    String notSaved();

    @Message("You")
    String you();

    @Message("Between these sources")
    String relation();

    @Message("Note")
    String note();

    @Message("evidence, who was called")
    String noteHint();

    @Message("Your name")
    String reviewer();

    @Message("Save and next")
    String saveAndNext();

    @Message("Save")
    String save();

    @Message("Confidential note")
    String confidentialNote();

    @Message("Only some")
    String someClaims();

    @Message("{#if number == 1}One earlier verdict{#else}{say:number(number)} earlier verdicts{/if}")
    String earlier(long number);

    @Message("about {letters}")
    String about(String letters);

    @Message("One person has decided; you can be the second. Nobody sees the other's verdict before.")
    String waiting();

    @Message("Two people see this differently. Somebody else settles it:")
    String disagreement();

    @Message("adjudicate")
    String adjudicate();

    @Message("Verdicts so far")
    String reviews();

    @Message("Nobody has decided yet.")
    String nobody();
}
