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

    @Message("{#if characters == 1}1 character of this report has no sign in this file's fonts; it stands as �,"
            + "{#else}{say:number(characters)} characters of this report have no sign in this file's fonts; they stand as �,{/if}"
            + " can be copied from there, and can be read in the report as a web page.")
    String undrawn(int characters);

    @Message(
            "This report holds {words:claims(claims)}, more than a page can show: its files, named above, hold all of it.")
    String tooLong(long claims);

    @Message("Annotations with positions")
    String withPositions();

    @Message("Compiling the report")
    String compiling();

    @Message(
            "{#switch step}{#case 'WAITING'}Waits for its turn{#case 'READING'}Reads the story"
                    + "{#case 'GROUPS'}Reads groups: {say:number(done)} of {say:number(total)}"
                    + "{#case 'NAMES'}Compares names, places and days{#case 'FREEZING'}Freezes both editions{#else}{step}{/switch}")
    String compilingStep(String step, int done, int total);

    @Message("Look again")
    String lookAgain();

    @Message("You can leave this page: the report will stand here.")
    String compilingHint();

    @Message("The report could not be compiled; why stands in the log. Nothing is lost: compile it again.")
    String compileFailed();

    /** @param ending of the file's format */
    @Message("Report {say:number(number)} as {report:take(ending)}")
    String fileOf(int number, String ending);

    @Message("Writing the file")
    String writing();

    @Message("{#if hundredths == 0}Waits for its turn{#else}{say:number(hundredths)} % written{/if}")
    String written(int hundredths);

    @Message("You can leave this page: the file is kept here for a day.")
    String writingHint();

    @Message("The file is there: {say:megabytes(bytes)} MB. It is kept here for a day.")
    String fileThere(int bytes);

    @Message("Take the file along")
    String takeFile();

    @Message("The file could not be written; why stands in the log. Nothing is lost: write it again.")
    String fileFailed();

    @Message("The file is not here, or no longer: files of long reports are kept for a day.")
    String fileGone();

    @Message("Write the file")
    String writeFile();

    @Message("Back to report {say:number(number)}")
    String back(int number);

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
            + "{#case 'draft.docx'}Draft with comments"
            + "{#case 'xlsx'}Excel"
            + "{#case 'annotations.jsonld'}Annotations"
            + "{#case 'claimreview.jsonld'}ClaimReview"
            + "{#else}{ending}{/switch}")
    String take(String ending);

    @Message("As it stood on {say:minute(at)}.")
    String compiled(Instant at);

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

    @Message("Hold: must not be published as marked.")
    String held();

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

    @Message("Outlet")
    String outlet();

    @Message("Article")
    String article();

    @Message("Taken in")
    String takenIn();

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

    @Message("To be corrected, cut or checked again before it is printed.")
    String mustFixLead();

    @Message("Current words")
    String current();

    @Message("Rests on: {lines}")
    String evidence(String lines);

    @Message("Called on {say:minute(at)}.")
    String called(Instant at);

    @Message("May be printed, with the qualification where there is one.")
    String confirmedLead();

    @Message("Nobody could verify these independently.")
    String unverifiedLead();

    @Message("Put to them on {say:minute(at)}:")
    String put(Instant at);

    @Message("Not yet put to them:")
    String notPut();

    @Message("Answered on {say:minute(at)}:")
    String answered(Instant at);

    @Message("No answer yet.")
    String noAnswer();

    /** @param number of a section, 1 to 14 */
    @Message("{#switch number}"
            + "{#case 1}1 Story, people, sign-off"
            + "{#case 2}2 Counts and what blocks publication"
            + "{#case 3}3 Must fix"
            + "{#case 4}4 How the sources stand to each other"
            + "{#case 5}5 Quotations"
            + "{#case 6}6 Figures"
            + "{#case 7}7 Names, titles, places, dates"
            + "{#case 8}8 Confirmed"
            + "{#case 9}9 Not verified"
            + "{#case 10}10 Register of sources"
            + "{#case 11}11 Contacts and right of reply"
            + "{#case 12}12 Where reviewers disagree"
            + "{#case 13}13 Method and limits"
            + "{#else}14 Changes since the last report{/switch}")
    String section(int number);

    @Message("Contents")
    String contents();

    @Message("Report {say:number(number)}, {edition}.")
    String stamp(int number, String edition);

    @Message("Notes, contacts, confidential sources and the names of reviewers are left out of this edition.")
    String redactedLead();

    @Message("Story begun")
    String begun();

    @Message("Due")
    String due();

    @Message("no time set")
    String noDue();

    @Message("Sign-off")
    String signOff();

    @Message("Who decides")
    String checking();

    @Message("{#if blind}two people without seeing each other's decision{#else}one person{/if}")
    String checkingBy(boolean blind);

    @Message("Who decided how often")
    String people();

    @Message("Name")
    String name();

    @Message("On sources")
    String verdicts();

    @Message("On print")
    String decisions();

    @Message("Settled")
    String settled();

    @Message("No proposed conflict or dispute waits for a decision.")
    String noBlockers();

    @Message(
            "{#if number == 1}1 claim of a confidential source is left out.{#else}{say:number(number)} claims of confidential sources are left out.{/if}")
    String withheld(int number);

    @Message("{say:number(number)} withheld")
    String withheldHere(int number);

    @Message("Decisions for print")
    String progress();

    @Message("Nothing to report here.")
    String nothing();

    @Message("decided by a person: {relation}")
    String found(String relation);

    @Message("Origin")
    String origin();

    /** @param code where a figure's day comes from, or null */
    @Message("{#switch code}"
            + "{#case 'TEXT'}from the text"
            + "{#case 'DATELINE'}from the dateline"
            + "{#case 'PUBLICATION'}day of publication"
            + "{#else}{/switch}")
    String datedBy(String code);

    @Message("settled the disagreement")
    String settles();

    @Message("confidential")
    String confidential();

    @Message("In several wordings")
    String variants();

    @Message("How given")
    String manner();

    /** @param code a kind of quotation */
    @Message("{#switch code}"
            + "{#case 'DIRECT'}word for word"
            + "{#case 'MIXED'}partly word for word"
            + "{#case 'INDIRECT'}reported"
            + "{#else}{code}{/switch}")
    String quoted(String code);

    @Message("As written")
    String asWritten();

    @Message("What is counted")
    String counted();

    @Message("Read by")
    String hands();

    /** @param code what a person made of what the machine read */
    @Message("{#switch code}"
            + "{#case 'FOUND'}machine"
            + "{#case 'ACCEPTED'}machine, accepted by a person"
            + "{#case 'CORRECTED'}machine, corrected by a person"
            + "{#case 'MARKED'}person"
            + "{#else}{code}{/switch}")
    String hand(String code);

    @Message("The arithmetic")
    String arithmetic();

    @Message("comes out")
    String holdsSum();

    @Message("does not come out")
    String failsSum();

    @Message("The machine saw that the sources tell these differently; nobody has to have decided.")
    String variancesLead();

    @Message("agencies:")
    String agencies();

    @Message("Version {say:number(number)}")
    String version(int number);

    /** @param code what an article is to its story */
    @Message("{#switch code}"
            + "{#case 'DRAFT'}our own text"
            + "{#case 'PRIMARY'}what the reports are about"
            + "{#else}{code}{/switch}")
    String role(String code);

    @Message("Withheld")
    String concernedWithheld();

    @Message("Nobody disagrees.")
    String noDispute();

    @Message("How far people agree who decided blind")
    String agreement();

    @Message("No two people decided blind about the same.")
    String noMeasure();

    @Message("What the machine proposed stands beside a dotted line,")
    String machine();

    @Message("what a person decided beside a solid one.")
    String person();

    @Message("Compiled by Crosscheck {version}.")
    String product(String version);

    @Message("The history's last hash was")
    String historyHead();

    @Message("Since report {say:number(number)} of {say:minute(at)}:")
    String since(int number, Instant at);

    /** @param code a sort of change ({@code NEW_VERSION}) */
    @Message("{#switch code}"
            + "{#case 'SOURCE_ADDED'}New source:"
            + "{#case 'SOURCE_GONE'}Source gone:"
            + "{#case 'NEW_VERSION'}New version:"
            + "{#case 'CLAIM_ADDED'}New claim:"
            + "{#case 'CLAIM_GONE'}Claim gone:"
            + "{#case 'WORDS_CHANGED'}Other words:"
            + "{#case 'PROPOSAL_CHANGED'}Other proposal:"
            + "{#case 'VERDICT_CHANGED'}Verdict:"
            + "{#case 'DECISION_CHANGED'}Decision:"
            + "{#case 'REPLY_CHANGED'}Reply:"
            + "{#case 'SIGN_OFF_CHANGED'}Sign-off"
            + "{#else}{code}{/switch}")
    String change(String code);

    @Message("Nothing changed.")
    String noChange();

    @Message("This is the story's first report.")
    String firstReport();

    @Message("{#if number == 0}No claim waits for a decision.{#else if number == 1}1 claim waits for a decision."
            + "{#else}{say:number(number)} claims wait for a decision.{/if}")
    String unchecked(long number);

    /** @param code a relation or decision by its name, or words */
    @Message("{#switch code}"
            + "{#case in 'CONFLICT' 'DISPUTED' 'UPDATE' 'UNCLEAR' 'COMPATIBLE' 'AGREE' 'DIFFERENT' 'ONE_ORIGIN' 'ONE_SOURCE_ONLY' 'UNDECIDED'}{words:relation(code)}"
            + "{#else}{words:clearance(code)}{/switch}")
    String state(String code);

    @Message("When it was so, by source")
    String times();

    @Message("Take the whole story along")
    String wholeStory();

    @Message(
            "as a file for another workbench, with everything that was decided, said and kept confidential; for its owner only")
    String wholeStoryHint();
}
