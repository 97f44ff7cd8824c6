package org.crosscheck.language;

import java.time.Instant;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The verification report, as a page and as a file. */
@MessageBundle("report")
public interface ReportText {

    @Message("Verification report")
    String title();

    @Message("Verification report: {story}")
    String fileTitle(String story);

    @Message("Reports")
    String reports();

    @Message("All reports of this story")
    String all();

    @Message("Compile a report")
    String compile();

    @Message(
            "A report is frozen: it keeps what stands now, whatever is decided later. Its hash shows that nobody changed it.")
    String compileLead();

    @Message("Compile now")
    String compileNow();

    @Message("No report was compiled yet.")
    String none();

    @Message("No.")
    String number();

    @Message("Compiled")
    String compiledOn();

    @Message("Holds")
    String holds();

    @Message("Read or take along")
    String files();

    /** @param word an edition as in its address */
    @Message("{#switch word}{#case 'internal'}Internal edition{#case 'redacted'}Redacted edition{#else}{word}{/switch}")
    String edition(String word);

    /** @param ending of a format's files */
    @Message("{#switch ending}"
            + "{#case 'html'}HTML"
            + "{#case 'json'}JSON"
            + "{#case 'csv'}CSV"
            + "{#case 'pdf'}PDF"
            + "{#case 'docx'}Word"
            + "{#case 'xlsx'}Excel"
            + "{#case 'annotations.jsonld'}Annotations"
            + "{#case 'claimreview.jsonld'}ClaimReview"
            + "{#else}{ending}{/switch}")
    String take(String ending);

    @Message("As it stood on {say:minute(at)}.")
    String compiled(Instant at);

    @Message("Reviewed by {names}.")
    String reviewers(String names);

    @Message("Nobody has reviewed it yet.")
    String nobody();

    @Message("Sources")
    String sources();

    @Message("Claims")
    String claims();

    @Message("Groups")
    String groups();

    @Message("Decided")
    String decided();

    @Message("Open conflicts")
    String blockers();

    @Message("{#if number == 1}Not ready: 1 proposed conflict or dispute waits for a decision."
            + "{#else}Not ready: {say:number(number)} proposed conflicts and disputes wait for a decision.{/if}")
    String notReady(long number);

    /** @param code a chapter by its name ({@code OPEN_CONFLICTS}) */
    @Message("{#switch code}"
            + "{#case 'OPEN_CONFLICTS'}Open conflicts"
            + "{#case 'CONFLICTS'}Conflicts"
            + "{#case 'DISPUTED'}Disputed"
            + "{#case 'COMPATIBLE'}Compatible"
            + "{#case 'ONE_ORIGIN'}One origin only"
            + "{#case 'UPDATES'}Updates"
            + "{#case 'AGREED'}Agreed"
            + "{#case 'DIFFERENT'}Different things"
            + "{#case 'NOT_DECIDED'}Not decided"
            + "{#case 'ONE_SOURCE'}One source only"
            + "{#else}{code}{/switch}")
    String chapter(String code);

    /** What stands in a chapter, in a sentence. */
    @Message("{#switch code}"
            + "{#case 'OPEN_CONFLICTS'}Proposed as a conflict or as disputed; nobody has decided yet."
            + "{#case 'CONFLICTS'}A reviewer found that these cannot both be right."
            + "{#case 'DISPUTED'}A reviewer found that opposed parties say opposed things; neither outlet is wrong."
            + "{#case 'COMPATIBLE'}Not the same, but both can be right."
            + "{#case 'ONE_ORIGIN'}A reviewer found that all of it goes back to one report: repetition, not corroboration."
            + "{#case 'UPDATES'}The later claim takes the place of the earlier one."
            + "{#case 'AGREED'}A reviewer found that the sources agree."
            + "{#case 'DIFFERENT'}Alike at first sight, but not about the same."
            + "{#case 'NOT_DECIDED'}Several sources say it; nobody has decided yet."
            + "{#case 'ONE_SOURCE'}No other source was found to say it."
            + "{#else}{code}{/switch}")
    String lead(String code);

    @Message("Claim")
    String claim();

    @Message("Who says it")
    String who();

    @Message("Source")
    String source();

    @Message("Decision")
    String decision();

    @Message("open")
    String open();

    @Message("proposed: {relation}")
    String proposed(String relation);

    @Message("Exact words")
    String words();

    @Message("As read")
    String asRead();

    @Message("As of")
    String asOf();

    @Message("Why proposed:")
    String why();

    @Message("{reviewer}, {say:minute(at)}")
    String review(String reviewer, Instant at);

    @Message("Reviewers disagree")
    String contested();

    @Message("Register of sources")
    String register();

    @Message("Outlet")
    String outlet();

    @Message("Article")
    String article();

    @Message("Taken in")
    String takenIn();

    @Message("Method and limits")
    String method();

    @Message(
            "The machine found quotations and figures by rules, grouped those about the same thing and proposed how they"
                    + " stand to each other. Every decision in this report was made by a person. A claim that no rule found is missing"
                    + " unless somebody marked it by hand. Origins are counted from credit lines, attributions and long shared"
                    + " passages; sources that hide a common origin count as independent.")
    String methodText();

    @Message("Signed off by {who}, {say:minute(at)}.")
    String signedOff(String who, Instant at);

    @Message("Not signed off.")
    String notSignedOff();

    @Message("Must fix")
    String mustFix();

    @Message("To be corrected, cut or checked again before it is printed.")
    String mustFixLead();

    @Message("Current words")
    String current();

    @Message("Rests on: {lines}")
    String evidence(String lines);

    @Message("Confirmed")
    String confirmed();

    @Message("May be printed, with the qualification where there is one.")
    String confirmedLead();

    @Message("Not verified")
    String unverified();

    @Message("Nobody could verify these independently.")
    String unverifiedLead();

    @Message("Contacts and right of reply")
    String replies();

    @Message("Put to them on {say:minute(at)}:")
    String put(Instant at);

    @Message("Not yet put to them:")
    String notPut();

    @Message("Answered on {say:minute(at)}:")
    String answered(Instant at);

    @Message("No answer yet.")
    String noAnswer();
}
