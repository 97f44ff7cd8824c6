package org.crosscheck.language;

import java.time.Instant;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page of an article's details: what is known of it beside its words, and what intake left out. */
@MessageBundle("details")
public interface DetailsText {

    @Message("Details and what was left out")
    String title();

    @Message("Details")
    String details();

    /** @param code something known of an article, by its name ({@code PUBLISHED}) */
    @Message("{#switch code}{#case 'OUTLET'}Outlet{#case 'TITLE'}Title{#case 'BYLINE'}Byline{#case 'DATELINE'}Dateline"
            + "{#case 'PUBLISHED'}Published{#case 'MODIFIED'}Last changed{#case 'LANGUAGE'}Language{#case 'CREDIT'}Credit lines"
            + "{#case 'ADDRESS'}Address{#case 'HOLD'}Hold{#else}{code}{/switch}")
    String detail(String code);

    /** @param code as in {@link #detail}; empty where the name says it all */
    @Message(
            "{#switch code}{#case 'DATELINE'}as printed{#case 'PUBLISHED'}the day where the outlet is"
                    + "{#case 'LANGUAGE'}code; claims need en"
                    + "{#case 'CREDIT'}whose reporting it is, a line each; agencies named here count as its origin{#else}{/switch}")
    String hint(String code);

    @Message(
            "A correction of outlet, day of publication, language or credit reads the text anew: days, groups and origins follow, and claims that read otherwise need another check.")
    String lead();

    @Message("As found at intake")
    String asFound();

    @Message("Corrected by {who} on {say:minute(at)}; {#if found}found: {found}{#else}nothing was found{/if}")
    String corrected(String who, Instant at, String found);

    @Message("Nothing known")
    String nothing();

    @Message("Now: {value}")
    String now(String value);

    @Message("Now: nothing")
    String nowNothing();

    @Message("Somebody corrected these details, or a new text came in, while this form was open.")
    String changedMeanwhile();

    @Message("Your corrections are not saved. Beside each field that differs stands what is there now.")
    String notSaved();

    /** @param code what a mark says ({@code KILLED}) */
    @Message("{#switch code}{#case 'EMBARGO'}Embargo{#case 'KILLED'}Killed by its sender{#else}None{/switch}")
    String hold(String code);

    @Message("Embargo ends")
    String until();

    @Message("UTC; empty where unknown")
    String untilHint();

    @Message("Marked: {words}")
    String marked(String words);

    @Message("Save corrections")
    String save();

    @Message("Left out at intake")
    String leftOut();

    @Message("Nothing was left out of this text.")
    String nothingLeftOut();

    @Message("Putting a passage back gives the article its next version; all that was decided moves along.")
    String leftOutHint();

    /** @param code why a passage was left out, by its name ({@code AROUND}); null where an early import did not say */
    @Message("{#switch code}{#case 'AROUND'}stands outside the article’s body: a menu, links, a footer"
            + "{#case 'MARGIN'}stands in the page’s margin"
            + "{#case 'POINTER'}leads elsewhere or is a button"
            + "{#case 'TIME'}is a live blog’s time stamp"
            + "{#case 'REPEATED'}repeats the article’s words: headline, pull quote"
            + "{#else}is none of the article’s own{/switch}")
    String reason(String code);

    @Message("before everything else")
    String atStart();

    @Message("at the end, after")
    String atEnd();

    @Message("after")
    String after();

    @Message("Put back")
    String putBack();

    @Message("Put back into the text")
    String wasPutBack();

    @Message("Leave out again")
    String leaveOut();

    @Message("The text changed while this page was open; nothing was moved. The list is the new text’s.")
    String moved();

    @Message("Captions")
    String captions();

    @Message("Comments and footnotes")
    String notes();

    @Message("at")
    String at();

    @Message("How it came in")
    String intake();

    @Message("Pasted as text.")
    String pasted();

    @Message("Download the original")
    String download();

    @Message("{say:number(count)} bytes")
    String bytes(long count);

    @Message("{name}")
    String format(String name);

    @Message("read as {charset}")
    String charset(String charset);

    @Message("the text leads back to {say:number(count)} pieces of it")
    String runs(long count);

    @Message("Back to the article")
    String back();
}
