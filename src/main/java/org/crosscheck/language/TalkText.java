package org.crosscheck.language;

import java.time.Instant;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The talk about a group, who looks after it, and right of reply. */
@MessageBundle("talk")
public interface TalkText {

    @Message("Comments")
    String title();

    @Message("Nobody has said anything yet.")
    String none();

    @Message("New comment")
    String begin();

    @Message("Answer")
    String answer();

    @Message("@Name calls a colleague: it stands on their own page. Known here: {names}.")
    String mentionHint(String names);

    @Message("@Name calls a colleague: it stands on their own page.")
    String mentionHintAlone();

    @Message("Comment")
    String say();

    @Message("Settle")
    String resolve();

    @Message("Settled by {who}, {say:minute(at)}")
    String resolved(String who, Instant at);

    @Message("Right of reply")
    String replies();

    @Message("Nobody has been asked yet.")
    String noReplies();

    @Message("Ask somebody whom this concerns")
    String ask();

    @Message("Whom it concerns")
    String concerned();

    @Message("How they are reached")
    String contact();

    @Message("The contact is confidential: it stays on the desk")
    String confidential();

    @Message("What was put to them")
    String question();

    @Message("When it was put to them (UTC)")
    String put();

    @Message("Their answer")
    String reply();

    @Message("When they answered (UTC)")
    String answered();

    @Message("Save")
    String save();

    @Message("{concerned}: answered")
    String hasAnswer(String concerned);

    @Message("{concerned}: no answer yet")
    String noAnswer(String concerned);

    @Message(
            "Somebody changed this while the page was open. Yours is not saved yet; what is kept now stands above the form.")
    String clash();

    @Message("Kept now: {question} – {answer}")
    String now(String question, String answer);

    @Message("Who looks after this")
    String keepers();

    @Message("Nobody")
    String nobody();

    @Message("Assign to")
    String assignTo();

    @Message("Assign")
    String assign();

    @Message("Take away from {who}")
    String takeAway(String who);

    /**
     * Who looks after it and why.
     *
     * @param kind through what, by its name
     */
    @Message("{#switch kind}"
            + "{#case 'SPEAKER'}{who}, by the speaker {through}"
            + "{#case 'ARTICLE'}{who}, by the source {through}"
            + "{#case 'GROUP'}{who}"
            + "{#else}{who} {through}{/switch}")
    String keeper(String kind, String who, String through);
}
