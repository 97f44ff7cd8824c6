package org.crosscheck.language;

import java.time.Instant;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page of a group, but for the decision. */
@MessageBundle("group")
public interface GroupText {

    @Message("Queue")
    String queue();

    @Message("All groups")
    String back();

    @Message("All groups found")
    String backNarrow();

    @Message("decided")
    String done();

    @Message("Decision, reasons and history")
    String beside();

    @Message("Decide")
    String decide();

    @Message("Previous")
    String previous();

    @Message("Next")
    String next();

    /** @param did what the reader did last, elsewhere ({@code gave a verdict}) */
    @Message("You {did}:")
    String last(String did);

    @Message("that is, {name}")
    String spelled(String name);

    @Message("Credit: {credit}")
    String credit(String credit);

    @Message("Passed on by {name}")
    String passedOnBy(String name);

    @Message("Read it in “{title}”")
    String read(String title);

    @Message("Article")
    String article();

    @Message("The figures as read")
    String figures();

    @Message("Source")
    String source();

    @Message("As written")
    String written();

    @Message("As read")
    String asRead();

    @Message("Counted")
    String counted();

    @Message("As of")
    String asOf();

    @Message("{days} (from its publication)")
    String fromPublication(String days);

    @Message("Who claims it")
    String who();

    @Message("Number line of the figures in the table above")
    String line();

    @Message("When it holds")
    String times();

    @Message("The words compared")
    String differences();

    @Message(
            "Struck out: stands only in the first. Underlined: stands only in the second. Doubled: a negation, a number, a modal verb or a name is in it.")
    String differencesHint();

    @Message("{first} against {second}")
    String against(String first, String second);

    @Message("{first}, the primary source, against {second}")
    String againstPrimary(String first, String second);

    @Message("the same words")
    String sameWords();

    @Message("Why these stand together")
    String reasons();

    @Message("{first} and {second}")
    String between(String first, String second);

    @Message("{#if number == 1}1 more pair{#else}{say:number(number)} more pairs{/if}")
    String morePairs(long number);

    @Message("No claim stands in this group any more. What was decided about it is kept.")
    String closed();

    /**
     * A claim that left the group.
     *
     * @param cause why, by its name ({@code REJECTED})
     * @param who who did it, or null
     */
    @Message("{#switch cause}"
            + "{#case 'REJECTED'}A claim of {outlet} left this group on {say:minute(at)}, because {who} said that it is no claim:"
            + "{#case 'NOT_READ'}A claim of {outlet} left this group on {say:minute(at)}, because its article is in a language that"
            + " is not read:"
            + "{#case 'WORDS_GONE'}A claim of {outlet} left this group on {say:minute(at)}, because a new version of the"
            + " article does not hold its words:"
            + "{#else}A claim of {outlet} left this group on {say:minute(at)}:{/switch}")
    String departed(String cause, String outlet, String who, Instant at);

    @Message("Only one claim stands here: no other source was found to say anything of the kind.")
    String alone();
}
