package org.crosscheck.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Our draft, line by line. */
@MessageBundle("draft")
public interface DraftText {

    @Message("Our draft, line by line")
    String kicker();

    @Message(
            "{#if total == 0}Nothing in it was recognised as a quotation or a figure.{#else if left == 0}All of its {words:claims(total)} are settled.{#else}{say:number(left)} of {words:claims(total)} left to settle.{/if}")
    String left(long left, long total);

    @Message(
            "{#if count == 1}1 claim that no source carries{#else}{say:number(count)} claims that no source carries{/if}")
    String alone(long count);

    @Message("{#if left == 1}1 fact left{#else}{say:number(left)} facts left{/if}")
    String lineLeft(long left);

    @Message("nothing left")
    String lineDone();

    @Message("No source carries this.")
    String nobody();

    @Message("The same say")
    String supporting();

    @Message("Otherwise say")
    String differing();

    @Message("primary source")
    String primary();

    @Message("Silent:")
    String silent();

    @Message("Decide")
    String decide();

    @Message(
            "Somebody decided, or the words changed, while this page was open. Yours is not saved yet; look at it above, then save again.")
    String changedMeanwhile();

    @Message("For publication")
    String clearance();

    @Message("Proposed wording")
    String wording();

    @Message("for “correct to”")
    String wordingHint();

    @Message("and {say:number(number)} more")
    String more(long number);

    @Message("All sources side by side")
    String group();
}
