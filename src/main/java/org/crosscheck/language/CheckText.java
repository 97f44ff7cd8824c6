package org.crosscheck.language;

import java.time.Instant;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What two people see differently, and how far they agree. */
@MessageBundle("check")
public interface CheckText {

    @Message("Double check")
    String title();

    @Message("One person decides in this story.")
    String off();

    @Message("Change the rule")
    String change();

    @Message("Two people decide without seeing each other. Only what they see differently stands here.")
    String on();

    @Message("To be settled")
    String open();

    @Message("Nothing: nobody disagrees.")
    String none();

    @Message("Between the sources")
    String relation();

    @Message("For publication")
    String publication();

    @Message("Take the one, the other, or neither")
    String yours();

    @Message("Why")
    String note();

    @Message("Proposed wording, for “correct to”")
    String wording();

    @Message("Settle")
    String settle();

    @Message(
            "Somebody decided while this page was open. Yours is not saved yet: look at it as it is now, then settle it again.")
    String clash();

    @Message("Settled")
    String settled();

    @Message("You were overruled here")
    String overruled();

    @Message("Settled by {who}, {say:minute(at)}")
    String outcome(String who, Instant at);

    @Message("How far people agree")
    String figures();

    @Message("Nothing to measure yet: two people have to decide on the same thing without seeing each other.")
    String noFigures();

    @Message("What")
    String what();

    @Message("Kind")
    String kind();

    @Message("n")
    String n();

    @Message("Raw")
    String raw();

    @Message("Cohen’s kappa")
    String kappa();

    @Message("Krippendorff’s alpha")
    String alpha();

    @Message("not defined")
    String undefined();

    @Message(
            "n counts groups (between sources) or claims (for publication) on which two decided blind. Raw: the share decided alike. Kappa = (po − pe) / (1 − pe), Cohen 1960; with more than two people it is not defined. Alpha, nominal = 1 − Do / De, Krippendorff 2011. What a person decided after seeing another’s decision, and adjudications, do not count.")
    String formula();

    @Message("{#if number == 1}1 more follows{#else}{say:number(number)} more follow{/if} when these are settled.")
    String moreOpen(long number);
}
