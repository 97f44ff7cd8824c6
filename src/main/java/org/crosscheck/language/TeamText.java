package org.crosscheck.language;

import java.time.Instant;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Who works on a story, by which rule, and signing it off. */
@MessageBundle("team")
public interface TeamText {

    @Message("People and sign-off")
    String title();

    @Message("How it is checked")
    String rules();

    /** @param code a rule by its name ({@code ONE}) */
    @Message(
            "{#switch code}{#case 'ONE'}One person decides{#case 'TWO_BLIND'}Two people decide without seeing each other; a third settles what they see differently{#else}{code}{/switch}")
    String checking(String code);

    @Message("Due (UTC)")
    String due();

    @Message("Save")
    String save();

    @Message("Who looks after what")
    String keepers();

    @Message("Nothing is assigned yet. Groups are assigned on their own page.")
    String nobody();

    /** @param code what is looked after, by its name ({@code SPEAKER}) */
    @Message("{#switch code}{#case 'GROUP'}Group{#case 'SPEAKER'}Speaker{#case 'ARTICLE'}Source{#else}{code}{/switch}")
    String kind(String code);

    @Message("Take {thing} away from {who}")
    String takeAway(String who, String thing);

    @Message("Person")
    String person();

    @Message("What")
    String thing();

    @Message("Assign")
    String assign();

    @Message("Sign-off")
    String signOff();

    @Message("{#if open == 1}1 group is{#else}{say:number(open)} groups are{/if} not decided.")
    String still(long open);

    @Message("{#if number == 1}On 1 group{#else}On {say:number(number)} groups{/if} two people disagree.")
    String split(long number);

    @Message("Signing off freezes the story: nothing in it changes until somebody opens it again with a reason.")
    String freezes();

    @Message("Note")
    String note();

    @Message("Sign off")
    String close();

    @Message("Reason")
    String reason();

    @Message("Open again")
    String reopen();

    @Message("Signed off by {who}, {say:minute(at)}")
    String closed(String who, Instant at);

    @Message("Opened again by {who}, {say:minute(at)}: {reason}")
    String reopened(String who, Instant at, String reason);

    @Message("Confidential sources")
    String confidences();

    @Message("Their outlet, title, author and address stay on the desk: reports leave them out.")
    String confidencesHint();

    @Message("Source")
    String source();

    @Message("Keep confidential")
    String keep();

    @Message("Make public")
    String tell();
}
