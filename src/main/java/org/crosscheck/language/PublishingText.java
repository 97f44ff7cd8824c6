package org.crosscheck.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is to happen to claims in print, and what that rests on. */
@MessageBundle("publishing")
public interface PublishingText {

    @Message("For publication")
    String title();

    @Message("Which claims")
    String which();

    @Message("Decision")
    String decision();

    @Message("Proposed wording")
    String wording();

    @Message("needed for “correct to”")
    String wordingHint();

    @Message("Note")
    String note();

    @Message("Why this is to be printed so")
    String noteOnDecision();

    @Message("Confidential: it stays on the desk")
    String confidentialNote();

    @Message("Save decision")
    String save();

    @Message("Decisions so far")
    String made();

    @Message("Nobody has decided what to print.")
    String nobody();

    @Message("The claims changed, or somebody decided, while this page was open.")
    String clash();

    @Message("Yours is not saved yet. Look at the claims as they are now, then save again.")
    String notSaved();

    @Message("Only you see this until a second person has decided.")
    String veiled();

    @Message("taken back")
    String withdrawn();

    @Message("adjudicated")
    String adjudicated();

    @Message("confidential")
    String confidential();

    @Message("Take back")
    String takeBack();

    @Message("Decided about other words: “{words}”")
    String otherWords(String words);

    @Message("Print instead: “{words}”")
    String printInstead(String words);

    @Message("Add evidence")
    String addEvidence();

    @Message("Address")
    String address();

    @Message("Page or paragraph")
    String place();

    @Message("File, up to 10 MB")
    String file();

    @Message("Who was called")
    String contact();

    @Message("When (UTC)")
    String called();

    @Message("How")
    String how();

    @Message("Contact and note are confidential: they stay on the desk")
    String confidentialContact();

    @Message("Attach")
    String attach();

    @Message("Call: {contact}")
    String call(String contact);

    @Message("{say:number(bytes)} bytes")
    String size(long bytes);
}
